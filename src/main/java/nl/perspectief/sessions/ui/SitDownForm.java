package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.sessions.Invitation;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SeatDraft;

/** How somebody sits down: for whom, and by which name if any. */
class SitDownForm extends Card {

    private static final int MOST_SENT = 200;

    private final transient Consumer<SeatDraft> taken;
    final RadioButtonGroup<Party> party = new RadioButtonGroup<>(getTranslation("sessions.join.party"));
    final TextField nickname = new TextField(getTranslation("sessions.join.nickname"));
    final Button sit = new Button(getTranslation("sessions.join.sit"));

    SitDownForm(Invitation invitation, Consumer<SeatDraft> taken) {
        this.taken = taken;
        setId("sit-down-" + invitation.sessionId());
        addClassName("form");
        party.setItems(Party.values());
        party.setItemLabelGenerator(each -> getTranslation("sessions.join.as." + each));
        party.setManualValidation(true);
        nickname.setHelperText(getTranslation("sessions.join.nicknameHint"));
        nickname.setManualValidation(true);
        nickname.setMaxLength(MOST_SENT);
        sit.addThemeVariants(ButtonVariant.PRIMARY);
        sit.setDisableOnClick(true);
        sit.addClickListener(_ -> sit());
        var promise = Muted.paragraph(getTranslation("sessions.join.privacy"));
        add(party, nickname, sit, promise);
    }

    private void sit() {
        var fields = Map.of("party", party, "nickname", nickname);
        FieldProblems.forget(fields);
        try {
            var chosen = party.getValue();
            if (chosen == null) {
                throw new BadInputException("party", "sessions.bad.party");
            }
            taken.accept(new SeatDraft(nickname.getValue(), chosen));
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, fields);
        } finally {
            sit.setEnabled(true);
        }
    }
}
