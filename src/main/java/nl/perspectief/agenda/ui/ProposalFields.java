package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.SuspicionCard;

/** What an action that somebody proposes is to say; whose it is and until when, the agenda asks. */
public class ProposalFields extends Div {

    private final SuspicionCard suspicions;
    private final ActionTextFields texts;
    private final ThemeSelect theme = new ThemeSelect();
    private final Select<ActionTerm> term = new RequiredSelect<>(
            "agenda.field.term", ActionTerm.values(), each -> getTranslation("agenda.term." + each));

    /** @param beginning what stands there before anything is typed */
    public ProposalFields(ActionText beginning) {
        addClassName("stack");
        texts = new ActionTextFields(beginning);
        theme.setValue(ActionTheme.HOUSING);
        term.setValue(ActionTerm.SHORT);
        // what the portal itself put there, nobody wrote
        suspicions = new SuspicionCard().knowing(texts.words());
        add(texts, theme, term, suspicions);
    }

    /** Whether it may be proposed; of what names people somebody reads first. */
    public boolean looked() {
        return suspicions.look(texts.words());
    }

    public ActionText text() {
        return texts.text();
    }

    public ActionTheme theme() {
        return Objects.requireNonNull(theme.getValue());
    }

    public ActionTerm term() {
        return Objects.requireNonNull(term.getValue());
    }

    /** From now on the browser keeps what is typed, and puts back what it kept before. */
    public void keep(String prefix) {
        texts.keep(prefix, "");
    }

    public void forgetProblems() {
        texts.forgetProblems();
    }

    /** Says what is wrong at its field, and leads there. */
    public void tell(BadInputException bad) {
        texts.tell(bad);
    }
}
