package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.experts.Insight;
import nl.perspectief.experts.InsightRow;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.InsightTheme;

/** Another insight that says the same: from now on it stands for this one. */
class MergeForm extends Div {

    final RequiredSelect<InsightRow> into = new RequiredSelect<>();
    final Button merge = new Button(getTranslation("experts.insight.mergeSure"));

    MergeForm(Insight insight, InsightService insights) {
        addClassName("stack");
        var others = insights.list(insight.pool().id()).themes().stream()
                .filter(theme -> theme.id() == insight.themeId())
                .findFirst()
                .map(InsightTheme::insights)
                .orElse(List.of())
                .stream()
                .filter(other -> other.id() != insight.row().id())
                .toList();
        if (others.isEmpty()) {
            add(new Paragraph(getTranslation("experts.insight.mergeNone")));
            return;
        }
        into.setLabel(getTranslation("experts.field.into"));
        into.setItems(others);
        into.setWidthFull();
        into.setItemLabelGenerator(other -> ReadIn.label(other.text().title(), getLocale()));
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.addClickListener(_ -> merge(insight, insights));
        add(new Paragraph(getTranslation("experts.insight.mergeHint")), into, new Div(merge));
    }

    private void merge(Insight insight, InsightService insights) {
        var other = into.getValue();
        try {
            BadInputException.unless(other != null, "into", "experts.bad.merge");
            insights.merge(insight.row().id(), other.id());
            Notices.done(getTranslation("experts.insight.mergedNow"));
            UI.getCurrent().navigate(ExpertAddress.insight(insight.pool(), other.number()));
        } catch (BadInputException bad) {
            into.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
            into.setInvalid(true);
            into.focus();
        }
    }
}
