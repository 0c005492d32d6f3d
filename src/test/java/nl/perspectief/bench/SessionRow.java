package nl.perspectief.bench;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.perspectief.TestData;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionTestData;

/**
 * A hundred people at one table, each with a page that hears what the others do: for a third of a minute they add ideas,
 * for the rest they move a dot about once a second.
 */
final class SessionRow implements Row {

    private static final int PEOPLE = 100;
    private static final int IDEAS_OF_EACH = 2;
    private static final Duration ADDING = Duration.ofSeconds(20);
    private static final Duration CHOOSING = Duration.ofSeconds(40);

    /** Between two taps of one person, in milliseconds. */
    private static final int THINKS_FROM = 500;

    private static final int THINKS_TO = 1_500;

    @Override
    public String letter() {
        return "s";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            // as the other rows, it counts once the portal is warm: what it has done before
            minute(ground, portal);
            var counted = minute(ground, portal);
            return List.of(
                    outcome("an idea", counted.ideas(), PEOPLE * IDEAS_OF_EACH),
                    outcome("a dot", counted.dots(), counted.dots().size()),
                    new Outcome(
                            letter(),
                            "dots that are there after; each has one",
                            counted.stored(),
                            "",
                            Outcome.Bound.AT_LEAST,
                            PEOPLE,
                            "%d taps".formatted(counted.dots().size())));
        }
    }

    /** @param stored how many dots the table has at the end */
    private record Minute(Samples ideas, Samples dots, int stored) {}

    private static Minute minute(Ground ground, BenchPortal portal) {
        var made = new SessionTestData(ground.database());
        var session = table(ground, made);
        var pages = IntStream.range(0, PEOPLE)
                .mapToObj(person -> LoadSession.with(portal.url(), "seat", token(session, person))
                        .open("join"))
                .toList();
        var taps = new Taps(pages);
        pages.forEach(page -> page.listen(() -> taps.look(page)));
        var ideas = new Samples();
        new Crowd(PEOPLE).everybody(Duration.ZERO, person -> add(pages.get(person - 1), person, taps, ideas));
        var theirs = ground.database()
                .sql("select min(id) from session_idea where session_id = ? group by participant_id"
                        + " order by participant_id")
                .param(session)
                .query((row, _) -> row.getLong(1))
                .list();
        taps.await(
                () -> made.step(session, SessionStep.CHOOSE),
                page -> theirs.stream()
                        .allMatch(idea -> page.text("dots-" + idea).equals("0 stippen")));
        var dots = new Samples();
        new Crowd(PEOPLE)
                .everybody(Duration.ZERO, person -> move(pages.get(person - 1), theirs.get(person - 1), taps, dots));
        pages.forEach(LoadPage::leave);
        return new Minute(
                ideas,
                dots,
                ground.database()
                        .sql("select count(*) from session_dot where session_id = ?")
                        .param(session)
                        .query(Integer.class)
                        .single());
    }

    private Outcome outcome(String what, Samples samples, int expected) {
        if (samples.size() != expected) {
            throw new LoadProblem("%d of %d were measured".formatted(samples.size(), expected));
        }
        return new Outcome(
                letter(),
                "p95 from a tap until %s is on all %d screens; none lost".formatted(what, PEOPLE),
                samples.percentile(95),
                "ms",
                Outcome.Bound.AT_MOST,
                1_000,
                "%d of them; median %.0f, longest %.0f ms"
                        .formatted(samples.size(), samples.percentile(50), samples.percentile(100)));
    }

    private static void add(LoadPage page, int person, Taps taps, Samples samples) {
        var random = ThreadLocalRandom.current();
        var theme = page.option("idea-theme");
        for (var number = 0; number < IDEAS_OF_EACH; number++) {
            Samples.pause(Duration.ofMillis(random.nextLong(ADDING.toMillis() / IDEAS_OF_EACH)));
            var text = "een idee dat zo heet: " + letters(person * IDEAS_OF_EACH + number);
            taps.tap(
                    () -> page.fillAndClick(Map.of("idea-theme", theme, "idea-text", text), "idea-save"),
                    other -> other.hasRead(text),
                    samples);
        }
    }

    /** No number, which might be a room's. */
    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                .collect(joining());
    }

    /** Ends with a dot on the idea. */
    private static void move(LoadPage page, long idea, Taps taps, Samples samples) {
        var end = System.nanoTime() + CHOOSING.toNanos();
        for (var on = true; System.nanoTime() < end || on; on = !on) {
            Samples.pause(Duration.ofMillis(ThreadLocalRandom.current().nextLong(THINKS_FROM, THINKS_TO)));
            var button = (on ? "give-" : "take-back-") + idea;
            var shown = on ? "1 stip" : "0 stippen";
            taps.tap(
                    () -> page.click(button),
                    other -> other.text("dots-" + idea).equals(shown),
                    samples);
        }
    }

    /** @return a session in which ideas are added */
    private static long table(Ground ground, SessionTestData made) {
        var database = ground.database();
        var town = database.sql("select id from municipality where code = ?")
                .param(Ground.LARGE.code())
                .query(Long.class)
                .single();
        var leader =
                database.sql("select min(id) from person").query(Long.class).single();
        var pool = new ExpertTestData(database).pool(new TestData.Municipality(town, Ground.LARGE.code()), "bench");
        var session = made.session(pool, leader, "Bench", SessionStep.IDEAS);
        for (var person = 0; person < PEOPLE; person++) {
            made.participant(session, token(session, person), "", person % 2 == 0 ? Party.RESIDENT : Party.PARTNER);
        }
        return session;
    }

    private static String token(long session, int person) {
        return "bench-" + session + "-" + person;
    }
}
