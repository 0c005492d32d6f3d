package nl.perspectief.attachments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.attachments.Photo;
import nl.perspectief.attachments.PhotoSize;

/** The photos of a thing, small; each opens whole in a tab of its own. */
public class PhotoList extends UnorderedList {

    public PhotoList(List<Photo> photos) {
        addClassName("photo-list");
        for (var number = 1; number <= photos.size(); number++) {
            add(new ListItem(shown(photos.get(number - 1), number)));
        }
    }

    private Component shown(Photo photo, int number) {
        if (!photo.checked()) {
            var waits = new Span(getTranslation("photos.unchecked"));
            waits.addClassName("photo-unchecked");
            return waits;
        }
        var link = new Anchor(photo.address(PhotoSize.WHOLE));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.add(new Image(photo.address(PhotoSize.SMALL), getTranslation("photos.open", number)));
        return link;
    }
}
