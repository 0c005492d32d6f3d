package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.ui.Card;

/** That something can't be done with a poll now, and what that means for the reader. */
class PollNotice extends Card {

    /** @param title a translation key */
    PollNotice(String title, String hint) {
        add(new H2(getTranslation(title)), new Paragraph(hint));
    }
}
