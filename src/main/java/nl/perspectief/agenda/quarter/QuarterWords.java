package nl.perspectief.agenda.quarter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.trail.Reference;
import org.jspecify.annotations.Nullable;

/** What a quarter's report says, the same on the screen, on paper and in a table. */
public final class QuarterWords {

    private final Translations translations;
    private final Locale language;

    public QuarterWords(Translations translations, Locale language) {
        this.translations = translations;
        this.language = language;
    }

    /** The three months. */
    public String period(Quarter quarter) {
        return Dates.period(quarter.firstDay(), quarter.lastDay(), language);
    }

    public String title(QuarterReport report) {
        return say("agenda.quarter.of", report.municipality().name(), period(report.quarter()));
    }

    /** Since when the report is what it is, or that it is not yet. */
    public String asOf(QuarterReport report) {
        return report.over()
                ? say("agenda.quarter.over", Dates.day(report.quarter().lastDay(), language))
                : say("agenda.quarter.notOver", Dates.moment(report.asOf(), language));
    }

    /** Each figure by its name, in the order in which they are told. */
    public Map<String, Long> figures(QuarterReport report) {
        var figures = new LinkedHashMap<String, Long>();
        for (var part : QuarterPart.values()) {
            figures.put(list(part), report.count(part));
            if (part == QuarterPart.DONE) {
                figures.put(say("agenda.quarter.inTime"), report.inTime());
            }
        }
        return figures;
    }

    public String list(QuarterPart part) {
        return say("agenda.quarter.part." + part);
    }

    /** In plain text: in the reader's language, or else in the first that it is in, with that one's name. */
    public String label(Texts title) {
        return label(title.in(readIn(title)), readIn(title));
    }

    public String label(String text, Locale spoken) {
        return Languages.label(text, spoken, language);
    }

    public Locale readIn(Texts title) {
        return title.readIn(language);
    }

    public String theme(ActionTheme theme) {
        return say("agenda.theme." + theme);
    }

    public String term(ActionTerm term) {
        return say("agenda.term." + term);
    }

    public String organisation(QuarterLine line) {
        var organisation = whose(line.organisation());
        return line.state() == ActionState.PROPOSED && line.organisation() != null
                ? say("agenda.quarter.asked", organisation)
                : organisation;
    }

    private String whose(@Nullable String organisation) {
        return organisation == null ? say("agenda.nobody") : organisation;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? say("agenda.noDeadline") : Dates.day(day, language);
    }

    /** Why an action stands in a list, where that one's name doesn't say all: when it was done, how late it was. */
    public List<String> why(QuarterReport report, QuarterPart part, QuarterLine line) {
        return switch (part) {
            case PROMISED -> List.of(promised(line));
            case DONE ->
                List.of(
                        say("agenda.quarter.doneOn", moment(line.ended())),
                        say(line.inTime() ? "promises.inTime" : "promises.late"));
            case LATE -> late(report, line);
            case CHANGED -> line.changes().stream().map(this::change).toList();
            case STOPPED -> stopped(line);
            case RUNNING -> List.of(say("agenda.state." + line.state()), promised(line));
            case WAITING -> List.of();
        };
    }

    private String promised(QuarterLine line) {
        return say("agenda.quarter.promisedBy", moment(line.promised()), whose(line.promisedBy()));
    }

    private List<String> late(QuarterReport report, QuarterLine line) {
        var said = new ArrayList<String>();
        said.add(say("agenda.state." + line.state()));
        var deadline = line.deadline();
        if (deadline != null) {
            var last = report.over() ? report.quarter().lastDay() : Dates.day(report.asOf());
            var days = ChronoUnit.DAYS.between(deadline, last);
            said.add(days == 0 ? say("agenda.quarter.lastDayOver") : say("due.late", days));
        }
        return said;
    }

    private List<String> stopped(QuarterLine line) {
        var said = new ArrayList<String>();
        said.add(say("agenda.quarter.stoppedOn", moment(line.ended())));
        if (line.promised() == null) {
            said.add(say("agenda.quarter.neverPromised"));
        }
        return said;
    }

    private String moment(@Nullable Instant moment) {
        return day(moment == null ? null : Dates.day(moment));
    }

    private String change(QuarterChange change) {
        return switch (change) {
            case QuarterChange.Deadline deadline ->
                say("agenda.quarter.change.deadline", day(deadline.from()), day(deadline.to()));
            case QuarterChange.Organisation organisation ->
                say("agenda.quarter.change.organisation", whose(organisation.from()), whose(organisation.to()));
            case QuarterChange.Theme theme ->
                say("agenda.quarter.change.theme", theme(theme.from()), theme(theme.to()));
            case QuarterChange.Term term -> say("agenda.quarter.change.term", term(term.from()), term(term.to()));
        };
    }

    /** The kind and the name of what an action came of, such as: Insight 7-12. */
    public String origin(Reference reference) {
        return say(
                        "agenda.quarter.origin",
                        say("trail.kind." + reference.thing().kind()),
                        reference.called())
                .strip();
    }

    public String say(String key, Object... arguments) {
        return translations.getTranslation(key, language, arguments);
    }
}
