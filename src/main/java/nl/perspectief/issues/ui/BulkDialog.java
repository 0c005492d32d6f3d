package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.Previewed;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportVersion;
import org.jspecify.annotations.Nullable;

/** Changes many reports at once, after showing what becomes of each. */
class BulkDialog extends Dialog {

    private final transient List<ReportRow> chosen;
    private final transient HandlingDesk desk;
    private final transient Runnable refresh;
    private final UnorderedList outcome = new UnorderedList();
    private final Paragraph summary = new Paragraph();
    private transient @Nullable Change previewed;
    private transient List<ReportVersion> possible = List.of();

    final ChangeFields fields;
    final Button show = new Button();
    final Button yes = new Button();

    BulkDialog(Handling what, List<ReportRow> chosen, HandlingDesk desk, Runnable refresh) {
        this.chosen = chosen;
        this.desk = desk;
        this.refresh = refresh;
        fields = new ChangeFields(what, desk, chosen.getFirst()).withStandardTexts(chosen);
        addClassNames("reason-dialog", "bulk-dialog");
        setHeaderTitle(getTranslation("issues.many.title", getTranslation(what.key()), chosen.size()));
        fields.words.setHelperText(null);
        outcome.addClassName("outcome");
        summary.getElement().setAttribute("role", "status");
        show.setText(getTranslation("issues.many.show"));
        show.addClickListener(_ -> preview());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(_ -> take());
        yes.setVisible(false);
        var body = new Div(fields, summary, outcome);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("issues.back"), _ -> close()), show, yes);
        if (fields.areNone()) {
            preview();
        }
    }

    private void preview() {
        fields.clearProblems();
        try {
            var change = fields.change();
            var rows = desk.handling()
                    .preview(chosen.stream().map(ReportRow::number).collect(Collectors.toSet()), change);
            previewed = change;
            possible = rows.stream()
                    .filter(row -> row.obstacle() == null)
                    .map(Previewed::report)
                    .toList();
            outcome.removeAll();
            rows.forEach(row -> outcome.add(item(row)));
            summary.setText(getTranslation("issues.many.outcome", possible.size(), rows.size()));
            yes.setText(getTranslation("issues.many.yes", possible.size()));
            yes.setVisible(!possible.isEmpty());
        } catch (BadInputException bad) {
            yes.setVisible(false);
            fields.tell(bad);
        }
    }

    /** What was changed in the fields since is previewed first. */
    private void take() {
        try {
            var change = fields.change();
            if (!change.equals(previewed)) {
                preview();
            } else {
                desk.handling().change(possible, change);
                close();
                Notices.done(getTranslation("issues.many.done", possible.size()));
                refresh.run();
            }
        } catch (BadInputException bad) {
            fields.tell(bad);
        } catch (ChangedMeanwhileException overtaken) {
            preview();
            summary.setText(getTranslation("issues.many.overtaken"));
        } catch (NotFoundException gone) {
            close();
            Notices.problem(getTranslation("issues.many.overtaken"));
            refresh.run();
        } finally {
            yes.setEnabled(true);
        }
    }

    private ListItem item(Previewed row) {
        var report = chosen.stream()
                .filter(each -> each.number().equals(row.report().number()))
                .findFirst()
                .orElseThrow();
        var name = new Span(Dotted.of(report.number(), report.category().in(getLocale()), report.locationName()));
        var obstacle = row.obstacle();
        var says = new Span(obstacle == null ? getTranslation("issues.many.fine") : getTranslation(obstacle));
        says.addClassName(obstacle == null ? "fine" : "obstacle");
        var item = new ListItem(name, says);
        if (obstacle == null) {
            fields.reads(report).map(Span::new).ifPresent(item::add);
        }
        return item;
    }
}
