package nl.perspectief.issues.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ui.ProposalFields;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.issues.ProposalDraft;

/** With which oversight proposes an action that comes of reports. */
class ProposeForm extends Div {

    final ProposalFields fields;
    final Button propose = new Button(getTranslation("issues.propose.sure"));

    /**
     * What is to be done has to be thought of: the title is empty.
     *
     * @param text what is wrong
     * @param key under which the browser keeps what is typed
     * @param proposing proposes it, and says its number
     * @param done what is shown then
     */
    ProposeForm(Texts text, String key, Function<ProposalDraft, String> proposing, Consumer<String> done) {
        addClassName("stack");
        fields = new ProposalFields(new ActionText(Texts.NONE, text));
        fields.keep(key);
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setDisableOnClick(true);
        propose.addClickListener(_ -> {
            fields.forgetProblems();
            try {
                var draft = new ProposalDraft(fields.text(), fields.theme(), fields.term());
                if (!fields.looked()) {
                    return;
                }
                var number = proposing.apply(draft);
                Keep.forget(UI.getCurrent(), key);
                Notices.done(getTranslation("issues.propose.done", number));
                done.accept(number);
            } catch (BadInputException bad) {
                fields.tell(bad);
            } finally {
                propose.setEnabled(true);
            }
        });
        add(new Paragraph(getTranslation("issues.propose.hint")), fields, new Div(propose));
    }
}
