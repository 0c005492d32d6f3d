package nl.perspectief.infographic.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;

/** What can't stand on an infographic yet, since it isn't there in each language, and the way to where it is said. */
class Untranslated extends Div {

    private final UnorderedList list = new UnorderedList();

    Untranslated() {
        list.addClassName("poll-list");
        add(new H3(getTranslation("infographic.untranslated")), list);
    }

    /** Nothing is shown when all of them are there. */
    <T> Untranslated of(List<T> choosable, Function<T, Texts> title, Function<T, String> path) {
        choosable.stream()
                .filter(each -> !title.apply(each).missing().isEmpty())
                .forEach(each -> list.add(item(title.apply(each), path.apply(each))));
        setVisible(list.getComponentCount() > 0);
        return this;
    }

    private ListItem item(Texts title, String path) {
        var language = title.readIn(getLocale());
        var missing = Muted.paragraph(getTranslation("words.missing", ReadIn.namesOf(title.missing(), getLocale())));
        return new ListItem(ReadIn.written(new Anchor(path, title.in(language)), language), missing);
    }
}
