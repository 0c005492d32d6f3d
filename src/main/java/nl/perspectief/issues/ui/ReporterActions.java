package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntFunction;
import nl.perspectief.attachments.PhotoAlbum;
import nl.perspectief.attachments.ui.PhotoField;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.issues.Report;
import nl.perspectief.issues.ReportEventKind;
import nl.perspectief.issues.ReportState;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.Visibility;
import nl.perspectief.issues.Words;

/** What those can do with a report who reported it or say "me too"; empty for others. */
class ReporterActions extends Div {

    private final transient Report report;
    private final transient ReporterService reporting;
    private final transient IntFunction<PhotoField> photos;
    private final String person;
    private final transient Instant now;
    private final transient Runnable refresh;

    /**
     * @param photos makes a field for so many
     * @param refresh shows the report as it is then
     */
    ReporterActions(
            Report report,
            ReporterService reporting,
            IntFunction<PhotoField> photos,
            String person,
            Instant now,
            Runnable refresh) {
        this.report = report;
        this.reporting = reporting;
        this.photos = photos;
        this.person = person;
        this.now = now;
        this.refresh = refresh;
        addClassName("stack");
        if (report.head().own()) {
            addOwn();
        } else if (report.supportable()) {
            addOther();
        }
        setVisible(getComponentCount() > 0);
    }

    private void addOwn() {
        var state = report.head().state();
        var reached = report.reached();
        if (state == ReportState.WAITING) {
            add(new Card(
                    new H2(getTranslation("issues.question")),
                    question(),
                    tell("issues.answer", "issues.answer.send")));
        }
        if (reached == ReportState.SOLVED) {
            var yes = new Button(getTranslation("issues.solved.yes"), _ -> confirm());
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            yes.setDisableOnClick(true);
            add(lastWord("issues.solved.hint", yes, notSolved("issues.solved.no")));
        }
        if (reached == ReportState.CLOSED) {
            if (!report.rated() && report.head().visibility() != Visibility.CONFIDENTIAL) {
                add(new RatingCard(this::rate));
            }
            if (isReopenable()) {
                add(new Card(new Paragraph(getTranslation("issues.solved.late")), notSolved("issues.solved.no")));
            }
        }
        if (state.isOpen() && state != ReportState.WAITING) {
            add(folded(
                    "issues.message.title", tell("issues.message", "issues.message.send"), keptAs("report-message")));
        }
        var room = PhotoAlbum.MOST - report.photos().size();
        if (state.isOpen() && room > 0) {
            add(folded("issues.photos.title", addPhotos(room), keptAs("report-photos")));
        }
        if (state.isOpen() && report.loosest() != Visibility.CONFIDENTIAL) {
            add(folded("issues.show.title", new ShowPanel(report, this::show), ""));
        }
    }

    private void addOther() {
        if (report.supported() && report.reached() == ReportState.SOLVED && isReopenable()) {
            add(lastWord("issues.solved.supporterHint", notSolved("issues.solved.notForMe")));
        } else if (report.supported()) {
            add(new Paragraph(getTranslation("issues.support.said")));
        } else if (report.head().state().isOpen()) {
            var meToo = new Button(getTranslation("issues.support"), _ -> {
                Support.say(reporting, report.head().number());
                refresh.run();
            });
            meToo.addThemeVariants(ButtonVariant.PRIMARY);
            meToo.setDisableOnClick(true);
            add(new Card(new Paragraph(getTranslation("issues.support.hint")), meToo));
        }
    }

    private boolean isReopenable() {
        var until = report.lastWordUntil();
        return until != null && now.isBefore(until);
    }

    private Card lastWord(String hint, Component... buttons) {
        var until = report.lastWordUntil();
        var choice = new Div(buttons);
        choice.addClassNames("row", "last-word");
        return new Card(
                new H2(getTranslation("issues.solved.title")),
                new Paragraph(getTranslation(hint, Dates.moment(until == null ? now : until, getLocale()))),
                choice);
    }

    private Button notSolved(String label) {
        var no = new Button(
                getTranslation(label),
                _ -> take(() -> {
                    reporting.reopen(report.head().number(), Words.NONE);
                    Notices.done(getTranslation("issues.solved.reopened"));
                }));
        no.setDisableOnClick(true);
        return no;
    }

    private void confirm() {
        take(() -> {
            reporting.confirm(report.head().number());
            Notices.done(getTranslation("issues.solved.thanks"));
        });
    }

    private void rate(int stars) {
        take(() -> {
            reporting.rate(report.head().number(), stars);
            Notices.done(getTranslation("issues.rating.thanks"));
        });
    }

    private void show(Visibility visibility) {
        take(() -> {
            reporting.show(report.head().seen(), visibility);
            Notices.done(getTranslation("issues.show.done"));
        });
    }

    /** The report is shown as it is then, also when it was no longer as the user saw it. */
    private void take(Runnable step) {
        try {
            Overtaken.unless(step);
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
        refresh.run();
    }

    private Component question() {
        var asked = report.history().stream()
                .filter(line -> line.kind() == ReportEventKind.ASKED)
                .reduce((_, later) -> later);
        var text = new Paragraph(asked.map(line -> line.text()).orElse(""));
        text.addClassName("written");
        asked.map(line -> line.language()).ifPresent(language -> ReadIn.written(text, Locale.of(language)));
        return text;
    }

    /** What is confidential doesn't stay in the browser. */
    private String keptAs(String what) {
        return report.head().visibility() == Visibility.CONFIDENTIAL
                ? ""
                : String.join("/", person, what, report.head().number());
    }

    private AddPhotos addPhotos(int room) {
        return new AddPhotos(photos.apply(room), keptAs("report-photos"), tokens -> {
            reporting.addPhotos(report.head().number(), tokens);
            Notices.done(getTranslation("issues.photos.added"));
            refresh.run();
        });
    }

    private TellPanel tell(String label, String send) {
        var number = report.head().number();
        return new TellPanel(label, send, keptAs("report-message"), words -> {
            reporting.tell(number, words);
            Notices.done(getTranslation("issues.message.sent"));
            refresh.run();
        });
    }

    /** @param key under which the browser keeps what is not sent yet, which is not hidden; empty for nowhere */
    private NativeDetails folded(String title, Component content, String key) {
        var card = new Div(content);
        card.addClassName("stack");
        var details = new NativeDetails(getTranslation(title), card);
        details.addClassName("card");
        if (!key.isEmpty()) {
            Keep.askUnsent(details, key, unsent -> details.setOpen(details.isOpen() || unsent));
        }
        return details;
    }
}
