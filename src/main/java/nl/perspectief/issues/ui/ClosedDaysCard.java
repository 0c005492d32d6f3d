package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.issues.ClosedDays;
import nl.perspectief.issues.ClosedDaysService;

/** On which days the clocks of working days stand still, as far as municipalities differ. */
class ClosedDaysCard extends Card {

    private final transient ClosedDaysService service;
    private final Div all = new Div();

    ClosedDaysCard(ClosedDaysService service) {
        this.service = service;
        all.addClassName("stack");
        add(new H2(getTranslation("issues.closedDays")), new Paragraph(getTranslation("issues.closedDays.hint")), all);
        refresh();
    }

    private void refresh() {
        all.removeAll();
        service.list().forEach(days -> all.add(new Fields(days)));
    }

    /** Of one municipality. */
    final class Fields extends Div {

        final Checkbox liberationDay = new Checkbox(getTranslation("issues.closedDays.liberationDay"));
        final Checkbox goodFriday = new Checkbox(getTranslation("issues.closedDays.goodFriday"));
        final Button save = new Button(getTranslation("issues.save"));

        Fields(ClosedDays days) {
            addClassName("stack");
            liberationDay.setValue(days.liberationDay());
            goodFriday.setValue(days.goodFriday());
            save.addClickListener(_ -> save(days));
            var choices = new Div(liberationDay, goodFriday);
            choices.addClassName("row");
            add(choices, save);
        }

        private void save(ClosedDays days) {
            Overtaken.unless(() -> {
                service.change(new ClosedDays(
                        days.municipalityId(), days.version(), liberationDay.getValue(), goodFriday.getValue()));
                Notices.done(getTranslation("issues.saved"));
            });
            refresh();
        }
    }
}
