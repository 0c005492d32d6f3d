package nl.perspectief.motions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.trail.Reference;

/** What a motion that is being written comes of. */
class ComesOf extends Card {

    ComesOf(Reference origin) {
        var language = origin.title().readIn(getLocale());
        var link = ReadIn.written(
                new Anchor(
                        origin.path(), Dotted.of(origin.name(), origin.title().in(language))),
                language);
        add(new Paragraph(getTranslation("motions.comesOf")), link);
    }
}
