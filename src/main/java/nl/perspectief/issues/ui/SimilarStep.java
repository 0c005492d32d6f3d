package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.Visibility;

/** Open reports about the same at the same location: "me too" may do instead of another one. */
class SimilarStep extends Div {

    private final transient Consumer<String> support;

    /** @param support is told the number of the one that is meant */
    SimilarStep(NewReport report, List<ReportRow> similar, Consumer<String> support) {
        this.support = support;
        addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("cards");
        similar.forEach(row -> list.add(item(row)));
        var another = new LinkButton(report.anotherOne().address().toString(), getTranslation("issues.similar.none"));
        var hint = similar.stream().allMatch(ReportRow::own)
                ? getTranslation("issues.similar.ownHint")
                : getTranslation("issues.similar.hint");
        add(new Card(new H2(getTranslation("issues.similar.title")), new Paragraph(hint)), list, another);
    }

    private ListItem item(ReportRow row) {
        var about = Muted.span(
                row.place().isEmpty()
                        ? Dates.day(Dates.day(row.reportedAt()), getLocale())
                        : Dotted.of(row.place(), Dates.day(Dates.day(row.reportedAt()), getLocale())));
        var state = new Div(IssueChips.of(row.state()), about);
        state.addClassName("row");
        var text = ReadIn.written(new Paragraph(row.beginning()), Locale.of(row.language()));
        text.addClassNames("written", "beginning");
        var actions = new Div(action(row));
        actions.addClassName("row");
        if (row.supporters() > 0) {
            actions.add(Muted.span(getTranslation("issues.supporters", row.supporters())));
        }
        var item = new ListItem(state, text, actions);
        item.addClassName("card");
        return item;
    }

    private static Anchor link(ReportRow row, String text) {
        return new LinkButton(IssueAddress.of(row.number()), text);
    }

    private Component action(ReportRow row) {
        if (row.own()) {
            return link(row, getTranslation("issues.similar.yours", row.number()));
        }
        if (row.visibility() != Visibility.LOCATION) {
            // whoever handles it reads it, but nobody supports it
            return link(row, row.number());
        }
        var meToo = new Button(getTranslation("issues.support"), _ -> support.accept(row.number()));
        meToo.addThemeVariants(ButtonVariant.PRIMARY);
        meToo.setAriaLabel(getTranslation("issues.similar.meTooWith", row.number()));
        meToo.setDisableOnClick(true);
        return meToo;
    }
}
