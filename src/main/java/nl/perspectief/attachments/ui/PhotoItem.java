package nl.perspectief.attachments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import nl.perspectief.attachments.Photo;
import nl.perspectief.attachments.PhotoSize;

/** A photo that is yet to be sent, with what can be done with it. */
class PhotoItem extends ListItem {

    PhotoItem(Photo photo, int number, SerializableRunnable remove, SerializableRunnable blacken) {
        var black = new Button(getTranslation("photos.blacken"), _ -> blacken.run());
        black.setAriaLabel(getTranslation("photos.blackenOne", number));
        black.setVisible(photo.checked());
        var away = new Button(getTranslation("photos.remove"), _ -> remove.run());
        away.setAriaLabel(getTranslation("photos.removeOne", number));
        add(picture(photo, number), black, away);
    }

    private Component picture(Photo photo, int number) {
        if (!photo.checked()) {
            var waits = new Span(getTranslation("photos.unchecked"));
            waits.addClassName("photo-unchecked");
            return waits;
        }
        return new Image(photo.address(PhotoSize.SMALL), getTranslation("photos.one", number));
    }
}
