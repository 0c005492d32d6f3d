package nl.perspectief.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.ui.Card;
import nl.perspectief.voting.Poll;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Secrecy;

/** Repeats a choice before it is cast, and says what then can't be changed. */
class ConfirmCard extends Card {

    final Button cast = new Button(getTranslation("voting.confirm.cast"));
    final Button back = new Button(getTranslation("voting.confirm.back"));
    private final H2 title = new H2(getTranslation("voting.confirm"));

    ConfirmCard(Poll poll, PollLanguage words, Choice choice, Receipt receipt) {
        var question = poll.manifest().question();
        addClassName("ballot");
        title.getElement().setAttribute("tabindex", "-1");
        cast.setId("ballot-cast");
        cast.addThemeVariants(ButtonVariant.PRIMARY);
        cast.setDisableOnClick(true);
        var buttons = new Div(cast, back);
        buttons.addClassName("row");
        var asked = words.spoken(new Paragraph(words.title()));
        asked.addClassName("muted");
        add(title, asked, new ChoiceWords(choice, question, words));
        if (choice.isAbstention()) {
            add(new Paragraph(getTranslation("voting.confirm.abstain")));
        }
        if (poll.manifest().secrecy() == Secrecy.SECRET) {
            var last = new Paragraph(getTranslation("voting.confirm.final"));
            last.addClassName("notice");
            add(new ReceiptCode(receipt), last, buttons);
        } else {
            add(new Paragraph(getTranslation("voting.confirm.open")), buttons);
        }
    }

    void focus() {
        title.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }
}
