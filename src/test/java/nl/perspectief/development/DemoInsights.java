package nl.perspectief.development;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.experts.GuideService;
import nl.perspectief.experts.GuideTheme;
import nl.perspectief.experts.InsightDraft;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.PassageDraft;
import nl.perspectief.experts.PassageService;
import nl.perspectief.experts.Tone;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What Almere's second pool found: its experts mark passages after the first two thirds of the interviews and after the
 * rest, oversight proposes what comes of it, and one of these actions is done.
 */
class DemoInsights {

    private static final int FIRST_INTERVIEWS = 39;
    private static final Duration FIRST_WEIGHED = Duration.ofDays(20);
    private static final String EXPERT = "expert";
    private static final String OVERSIGHT = "oversight";

    private final JdbcClient database;
    private final DemoDeeds deeds;
    private final ApplicationContext portal;
    private final Map<String, Integer> numbers = new HashMap<>();
    private long pool;

    DemoInsights(JdbcClient database, DemoDeeds deeds, ApplicationContext portal) {
        this.database = database;
        this.deeds = deeds;
        this.portal = portal;
    }

    void tell(Instant now) {
        pool = database.sql("select max(id) from expert_pool")
                .query((row, _) -> row.getLong(1))
                .single();
        var first = now.minus(FIRST_WEIGHED);
        at(first.minus(Duration.ofHours(3)), EXPERT, this::write);
        at(first.minus(Duration.ofHours(2)), EXPERT, () -> mark(interview -> interview <= FIRST_INTERVIEWS));
        at(first, EXPERT, this::weigh);
        act(now);
        at(now.minus(Duration.ofHours(8)), EXPERT, () -> mark(interview -> interview > FIRST_INTERVIEWS));
        at(now.minus(Duration.ofHours(6)), EXPERT, this::weigh);
    }

    private void write() {
        var insights = portal.getBean(InsightService.class);
        var themes = themes();
        var rows = DemoFile.read("demo-insights.csv");
        for (var row : rows) {
            var draft = new InsightDraft(
                    new Texts(row.getField("en"), row.getField("nl"), row.getField("uk")),
                    new Texts(row.getField("text_en"), row.getField("text_nl"), row.getField("text_uk")),
                    Set.of());
            var theme = themes.get(Integer.parseInt(row.getField("theme")) - 1);
            numbers.put(row.getField("code"), insights.add(pool, theme.id(), draft));
        }
        rows.stream()
                .filter(row -> !row.getField("into").isEmpty())
                .forEach(row -> insights.merge(id(row.getField("code")), id(row.getField("into"))));
    }

    /** Each answer as a whole. */
    private void mark(Predicate<Integer> which) {
        var passages = portal.getBean(PassageService.class);
        var themes = themes();
        for (var row : DemoFile.read("demo-passages.csv")) {
            var interview = Integer.parseInt(row.getField("interview"));
            if (!which.test(interview)) {
                continue;
            }
            var question = themes.get(Integer.parseInt(row.getField("answer")) - 1)
                    .questions()
                    .getFirst()
                    .id();
            var theme = themes.get(Integer.parseInt(row.getField("theme")) - 1).id();
            var insight = row.getField("insight");
            database.sql("""
                            select i.id, a.text from interview i join interview_answer a on a.interview_id = i.id
                            where i.pool_id = ? and i.interview_no = ? and a.question_id = ?
                            """)
                    .params(pool, interview, question)
                    .query((said, _) -> {
                        passages.mark(
                                said.getLong("id"),
                                List.of(new PassageDraft(
                                        question,
                                        said.getString("text"),
                                        theme,
                                        Tone.valueOf(row.getField("tone")),
                                        insight.isEmpty() ? null : standingFor(insight))));
                        return said.getLong("id");
                    })
                    .single();
        }
    }

    /** What the one that was merged into another brought before it was goes there now. */
    private long standingFor(String insight) {
        return database.sql("select coalesce(merged_into, id) from insight where pool_id = ? and insight_no = ?")
                .params(pool, requireNonNull(numbers.get(insight)))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private void weigh() {
        portal.getBean(InsightService.class).weigh(pool);
    }

    /** One place for news: proposed, accepted by who looks after the locations, and done. */
    private void act(Instant now) {
        var actions = portal.getBean(ActionService.class);
        var from = requireNonNull(numbers.get("one-place"));
        at(
                now.minus(Duration.ofDays(18)),
                OVERSIGHT,
                () -> portal.getBean(InsightService.class)
                        .propose(pool, from, ActionTheme.INFORMATION, ActionTerm.SHORT));
        var number = database.sql("select number from action order by id desc limit 1")
                .query(String.class)
                .single();
        var organisation = database.sql("select id from organisation where name = 'Team Opvang'")
                .query((row, _) -> row.getLong(1))
                .single();
        at(now.minus(Duration.ofDays(17)), OVERSIGHT, () -> {
            var action = actions.find(number);
            actions.change(
                    number,
                    action.version(),
                    new ActionDraft(
                            action.text(),
                            ActionTheme.INFORMATION,
                            ActionTerm.SHORT,
                            organisation,
                            null,
                            Dates.day(now).minusDays(2),
                            null,
                            new Words(
                                    "Een pagina in drie talen, die de beheerders elke week nalezen.",
                                    Languages.DUTCH)));
        });
        at(
                now.minus(Duration.ofDays(16)),
                OVERSIGHT,
                () -> actions.accept(number, actions.find(number).version()));
        at(
                now.minus(Duration.ofDays(3)),
                OVERSIGHT,
                () -> actions.finish(
                        number,
                        actions.find(number).version(),
                        new Words(
                                "De pagina staat er, en elke locatie hangt de code ervan bij de voordeur.",
                                Languages.DUTCH)));
    }

    private List<GuideTheme> themes() {
        return portal.getBean(GuideService.class).find(pool);
    }

    private long id(String insight) {
        return database.sql("select id from insight where pool_id = ? and insight_no = ?")
                .params(pool, requireNonNull(numbers.get(insight)))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private void at(Instant moment, String who, Runnable deed) {
        var subject = database.sql("select subject from person where email = ?")
                .param(who + "@perspectief.example")
                .query((row, _) -> row.getString(1))
                .single();
        deeds.at(moment, subject, deed);
    }
}
