package nl.perspectief.agenda.quarter;

import static nl.perspectief.agenda.AgendaGround.PROOF;
import static nl.perspectief.agenda.AgendaGround.WORDS;
import static nl.perspectief.agenda.AgendaGround.draft;
import static nl.perspectief.agenda.AgendaGround.notFound;
import static nl.perspectief.agenda.AgendaGround.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.trail.Reference;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The next quarter, in which all of it happens: the database is told that it is then. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class QuarterServiceTests {

    private static final Quarter THEN = Quarter.of(LocalDate.now(Dates.ZONE)).next();
    private static final LocalDate AFTER = THEN.next().firstDay().plusDays(3);

    @Autowired
    ApplicationContext context;

    @Autowired
    QuarterService quarters;

    @Autowired
    QuarterPaper paper;

    @Autowired
    Translations translations;

    @Autowired
    Trail trail;

    @Autowired
    StatementCounter statements;

    private AgendaGround ground;
    private ActionService actions;

    @BeforeEach
    void twoOrganisations() {
        ground = new AgendaGround(context);
        actions = ground.actions;
    }

    @Test
    void eachListHasWhatHappenedAndStaysSoLater() {
        var day = THEN.firstDay();
        var late = promised(day, day.plusDays(30));
        var done = promised(day, day.plusDays(30));
        on(day.plusDays(20), () -> {
            ground.asPetra();
            actions.finish(done, actions.find(done).version(), PROOF);
        });
        var changed = promised(day, THEN.lastDay().plusDays(40));
        on(day.plusDays(21), () -> {
            ground.asOversight();
            var seen = actions.find(changed);
            var draft = seen.draft();
            actions.change(
                    changed,
                    seen.version(),
                    new ActionDraft(
                            draft.text(),
                            ActionTheme.WORK,
                            ActionTerm.LONG,
                            ground.factory,
                            null,
                            THEN.lastDay().plusDays(60),
                            null,
                            draft.firstStep()));
        });
        var stopped = promised(day, THEN.lastDay());
        on(day.plusDays(22), () -> {
            ground.asOversight();
            actions.stop(stopped, WORDS);
        });

        var report = reportOn(AFTER);
        assertThat(report.over()).isTrue();
        assertThat(numbers(report, QuarterPart.PROMISED)).containsExactly(late, done, changed, stopped);
        assertThat(numbers(report, QuarterPart.DONE)).containsExactly(done);
        assertThat(numbers(report, QuarterPart.LATE)).containsExactly(late);
        assertThat(numbers(report, QuarterPart.CHANGED)).containsExactly(changed);
        assertThat(numbers(report, QuarterPart.STOPPED)).containsExactly(stopped);
        assertThat(report.inTime()).isEqualTo(1);
        assertThat(numbers(report, QuarterPart.RUNNING)).containsExactly(late);
        assertThat(numbers(report, QuarterPart.WAITING)).containsExactly(changed);
        assertThat(report.list(QuarterPart.DONE).getFirst().words()).isEqualTo(PROOF);
        assertThat(report.list(QuarterPart.STOPPED).getFirst().words()).isEqualTo(WORDS);
        assertThat(report.list(QuarterPart.CHANGED).getFirst().changes())
                .containsExactly(
                        new QuarterChange.Deadline(
                                THEN.lastDay().plusDays(40), THEN.lastDay().plusDays(60)),
                        new QuarterChange.Organisation("Taalhuis De Brug", "Werkbedrijf"),
                        new QuarterChange.Theme(ActionTheme.LANGUAGE, ActionTheme.WORK),
                        new QuarterChange.Term(ActionTerm.SHORT, ActionTerm.LONG));

        on(AFTER.plusDays(10), () -> {
            ground.asPetra();
            actions.finish(late, actions.find(late).version(), PROOF);
            ground.asOversight();
            var seen = actions.find(changed);
            actions.change(changed, seen.version(), draft("De Wilg", ground.factory, null));
        });
        assertThat(reportOn(AFTER.plusYears(1))).isEqualTo(report);
    }

    @Test
    void anActionHasTheStepsBehindItThatTheReaderMaySee() {
        var first = promised(THEN.firstDay(), THEN.lastDay());
        var second = promised(THEN.firstDay(), THEN.lastDay());
        var third = promised(THEN.firstDay(), THEN.lastDay());
        trail.link(thing(first), thing(second));
        trail.link(thing(second), thing(third));
        trail.link(new Thing(Thing.Kind.INSIGHT, Long.MAX_VALUE), thing(first));

        var lines = reportOn(AFTER).list(QuarterPart.PROMISED);

        assertThat(lines)
                .extracting(QuarterServiceTests::names)
                .containsExactly(List.of(), List.of(first), List.of(first, second));
    }

    @Test
    void ofManyTheFirstAreListedAndAllAreCountedInAsManyStatements() {
        promised(THEN.firstDay(), THEN.lastDay());
        var few = statements.during(() -> reportOn(AFTER)).size();
        for (var time = 0; time < 4; time++) {
            promised(THEN.firstDay(), THEN.lastDay());
        }
        ground.asOversight();
        on(AFTER, () -> {
            var report = quarters.report(null, THEN.toString(), 2);
            assertThat(report.list(QuarterPart.LATE)).hasSize(2);
            assertThat(report.count(QuarterPart.LATE)).isEqualTo(5);
            assertThat(report.left(QuarterPart.LATE)).isEqualTo(3);
        });
        assertThat(statements.during(() -> reportOn(AFTER))).hasSize(few);
    }

    @Test
    void whatIsNoQuarterToReportOnIsSaidClearly() {
        ground.asOversight();
        refused("agenda.quarter.bad.word", () -> quarters.report(null, "2026-Q5", 20));
        refused("agenda.quarter.bad.future", () -> quarters.report(null, THEN.toString(), 20));
        refused(
                "agenda.quarter.bad.none",
                () -> quarters.report(null, THEN.before().toString(), 20));
        notFound(() -> quarters.report("nowhere", THEN.before().toString(), 20));

        ground.accepted();
        ground.asOversight();
        refused(
                "agenda.quarter.bad.early",
                () -> quarters.report(null, THEN.before().before().toString(), 20));
        assertThat(quarters.report(null, THEN.before().toString(), 20).over()).isFalse();
    }

    @Test
    void onPaperItIsTaggedAndSaysTheSameInEachLanguage() throws Exception {
        var done = promised(THEN.firstDay(), THEN.lastDay());
        trail.link(thing(promised(THEN.firstDay(), THEN.lastDay())), thing(done));
        on(THEN.firstDay().plusDays(3), () -> {
            ground.asPetra();
            actions.finish(done, actions.find(done).version(), PROOF);
        });
        for (var language : Languages.ALL) {
            var out = new ByteArrayOutputStream();
            paper.write(reportOn(AFTER), language, out);
            try (var pdf = Loader.loadPDF(out.toByteArray())) {
                var catalog = pdf.getDocumentCatalog();
                var words = new QuarterWords(translations, language);
                var text = squeezed(new PDFTextStripper().getText(pdf));
                assertThat(text).contains(done, squeezed(PROOF.text()), "TaalhuisDeBrug");
                for (var part : QuarterPart.values()) {
                    assertThat(text).contains(squeezed(words.list(part)));
                }
                assertThat(text)
                        .contains(squeezed(title(language)))
                        .contains(squeezed(words.say("promises.inTime")))
                        .contains(squeezed(words.say("trail.kind.ACTION")));
                assertThat(catalog.getLanguage()).isEqualTo(language.getLanguage());
                assertThat(catalog.getMarkInfo().isMarked()).isTrue();
                assertThat(catalog.getStructureTreeRoot()).isNotNull();
                assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                        .contains("pdfuaid");
            }
        }
    }

    private static String title(Locale language) {
        return language.equals(Languages.UKRAINIAN) ? "Більше курсів: De Wilg" : "Meer taallessen in De Wilg";
    }

    /** By the school. */
    private String promised(LocalDate day, LocalDate deadline) {
        var number = new String[1];
        on(day, () -> {
            ground.asOversight();
            var plain = draft("De Wilg", ground.school, null);
            number[0] = actions.add(
                    ground.here.id(),
                    new ActionDraft(
                            plain.text(), plain.theme(), plain.term(), ground.school, null, deadline, null, null));
            ground.asPetra();
            actions.accept(number[0], 0);
        });
        return number[0];
    }

    private QuarterReport reportOn(LocalDate day) {
        var report = new QuarterReport[1];
        ground.asOversight();
        on(day, () -> report[0] = quarters.report(null, THEN.toString(), 20));
        return report[0];
    }

    private void on(LocalDate day, Runnable deed) {
        var noon = day.atTime(LocalTime.NOON).atZone(Dates.ZONE).toInstant();
        ground.database.sql("set timestamp = " + noon.getEpochSecond()).update();
        try {
            deed.run();
        } finally {
            ground.database.sql("set timestamp = default").update();
        }
    }

    private Thing thing(String number) {
        return ground.seen(number).thing();
    }

    private static List<String> numbers(QuarterReport report, QuarterPart part) {
        return report.list(part).stream().map(QuarterLine::number).toList();
    }

    private static List<String> names(QuarterLine line) {
        return line.origins().stream().map(Reference::name).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
