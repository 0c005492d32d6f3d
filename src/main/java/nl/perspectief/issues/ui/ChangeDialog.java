package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.Report;
import nl.perspectief.issues.Visibility;

/**
 * Makes a change of one report. When somebody else changed it first, both sides are shown, and the user decides anew.
 */
class ChangeDialog extends Dialog {

    private final Handling what;
    private final transient HandlingDesk desk;
    private final transient Runnable refresh;
    private final Div conflict = new Div();
    private transient Report seen;

    final ChangeFields fields;
    final Button yes = new Button();

    /**
     * @param person whose browser keeps what is typed
     * @param refresh shows the report as it is then
     */
    ChangeDialog(Handling what, Report report, HandlingDesk desk, String person, Runnable refresh) {
        this.what = what;
        this.seen = report;
        this.desk = desk;
        this.refresh = refresh;
        fields = new ChangeFields(what, desk, report.head()).withStandardTexts();
        addClassName("reason-dialog");
        setHeaderTitle(getTranslation(what.key()));
        conflict.addClassName("conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        var consequence = new Paragraph(getTranslation("issues.consequence." + what));
        var body = new Div(consequence, conflict, fields);
        body.addClassName("stack");
        add(body);
        yes.setText(getTranslation("issues.yes." + what));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(_ -> take());
        getFooter().add(new Button(getTranslation("issues.back"), _ -> leave()), yes);
        // what is confidential doesn't stay in the browser
        if (report.head().visibility() != Visibility.CONFIDENTIAL
                && fields.words.getParent().isPresent()) {
            Keep.watch(
                    fields.words,
                    String.join(
                            "/", person, "handling", what.name(), report.head().number()),
                    "",
                    "");
        }
    }

    /** At once where nothing has to be said. */
    void begin() {
        if (fields.areNone()) {
            take();
        } else {
            open();
            fields.focus();
        }
    }

    private void take() {
        fields.clearProblems();
        try {
            desk.handling().change(List.of(seen.head().seen()), fields.change());
            Keep.unwatch(fields.words);
            close();
            Notices.done(getTranslation("issues.changed", getTranslation("issues.yes." + what)));
            refresh.run();
        } catch (BadInputException bad) {
            fields.tell(bad);
            open();
        } catch (ChangedMeanwhileException overtaken) {
            showBoth();
            open();
        } catch (NotFoundException gone) {
            close();
            Overtaken.say();
            refresh.run();
        } finally {
            yes.setEnabled(true);
        }
    }

    /** The page behind may be older than what the user has seen here. */
    private void leave() {
        close();
        if (conflict.isVisible()) {
            refresh.run();
        }
    }

    private void showBoth() {
        var before = seen.history().size();
        seen = desk.reports().find(seen.head().number());
        var history = new ReportHistory(seen.history());
        conflict.removeAll();
        conflict.add(new Paragraph(getTranslation("issues.conflict.theirs")));
        seen.history().stream().skip(before).map(history::inWords).forEach(line -> conflict.add(new Paragraph(line)));
        conflict.add(new Paragraph(getTranslation("issues.conflict.mine", fields.about())));
        var possible = Handling.of(seen).contains(what);
        conflict.add(new Paragraph(getTranslation(possible ? "issues.conflict.decide" : "issues.conflict.impossible")));
        conflict.setVisible(true);
        yes.setVisible(possible);
        yes.setText(getTranslation("issues.conflict.anyway"));
    }
}
