package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.ui.ThemeSelect;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.experts.Insight;
import nl.perspectief.experts.InsightService;

/** With which oversight proposes an action that comes of an insight. */
class ProposeForm extends Div {

    final ThemeSelect theme = new ThemeSelect();
    final Select<ActionTerm> term = new RequiredSelect<>(
            "agenda.field.term", ActionTerm.values(), each -> getTranslation("agenda.term." + each));
    final Button propose = new Button(getTranslation("experts.insight.proposeSure"));

    ProposeForm(Insight insight, InsightService insights) {
        addClassName("stack");
        theme.beginning(insight.theme(), ActionTheme.OTHER);
        term.setValue(ActionTerm.SHORT);
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setDisableOnClick(true);
        propose.addClickListener(_ -> {
            try {
                insights.propose(
                        insight.pool().id(),
                        insight.row().number(),
                        Objects.requireNonNull(theme.getValue()),
                        Objects.requireNonNull(term.getValue()));
                Notices.done(getTranslation("experts.insight.proposed"));
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (BadInputException bad) {
                Notices.problem(getTranslation(bad.key(), bad.arguments()));
            } finally {
                propose.setEnabled(true);
            }
        });
        add(new Paragraph(getTranslation("experts.insight.proposeHint")), theme, term, new Div(propose));
    }
}
