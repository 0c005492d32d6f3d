package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.ui.Card;
import nl.perspectief.voting.Receipt;
import org.jspecify.annotations.Nullable;

/** That somebody has voted in secret; what, nobody can tell any more. */
class VotedCard extends Card {

    private final H2 title = new H2(getTranslation("voting.voted"));

    /** @param receipt shown once, right after the ballot was cast */
    VotedCard(@Nullable Receipt receipt) {
        setId("ballot-is-cast");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, new Paragraph(getTranslation("voting.voted.secret")));
        if (receipt != null) {
            add(new ReceiptCode(receipt));
        } else {
            add(new Paragraph(getTranslation("voting.receipt.once")));
        }
    }

    void focus() {
        title.getElement().executeJs("this.focus()");
    }
}
