package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.StatementCounter;
import nl.perspectief.issues.ReportCrowd;
import nl.perspectief.security.Roles;

/** The lists of reports of oversight, searches in them, and figures, at 800,000 reports against 4,000, in the same database. */
final class ReportsRow implements Row {

    /** All that is open is of another priority. */
    private static final String NOTHING_PASSES = "issues?priority=low";

    /** By path, without the leading slash. */
    private static final List<String> SCREENS =
            List.of("issues", "issues?scope=all", "issues/board", NOTHING_PASSES, "issues/figures");

    /** Words in one of eleven reports, of eighty, of a thousand, of ten thousand, in none; beginnings; two at once. */
    private static final List<String> SEARCHED = List.of(
            ReportCrowd.word(1, 1),
            ReportCrowd.word(2, 10),
            ReportCrowd.word(3, 130),
            ReportCrowd.word(4, 1_500),
            "zzz",
            ReportCrowd.word(5, 40).substring(0, 3),
            ReportCrowd.word(1, 5) + "+" + ReportCrowd.word(6, 3),
            "m2019");

    private static final List<String> LISTS = List.of("issues?words=", "issues?scope=all&words=");

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;
    private static final int OPENED = 24;

    private enum Size {
        FEW(Ground.FEW_REPORTS),
        MANY(Ground.MANY_REPORTS);

        private final Town town;

        Size(Town town) {
            this.town = town;
        }
    }

    @Override
    public String letter() {
        return "k";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        var outcomes = new ArrayList<Outcome>();
        try (var portal = ground.portal("-D" + StatementTally.WANTED + "=true")) {
            ground.buildReports();
            ground.awaitFigures();
            for (var screen : SCREENS) {
                outcomes.addAll(measure(portal, "`/%s`".formatted(screen), List.of(screen), 1.25));
            }
            for (var list : LISTS) {
                outcomes.addAll(measure(
                        portal,
                        "a search in `/%s`".formatted(list.substring(0, list.length() - "words=".length() - 1)),
                        SEARCHED.stream().map(words -> list + words).toList(),
                        2));
            }
        }
        return outcomes;
    }

    private List<Outcome> measure(BenchPortal portal, String what, List<String> paths, double aim) {
        var turns =
                Turns.take(WARM_UP, ROUNDS, () -> p95(portal, paths, Size.MANY), () -> p95(portal, paths, Size.FEW));
        var few = statements(portal, paths, Size.FEW);
        var many = statements(portal, paths, Size.MANY);
        return List.of(
                turns.ratio(
                        letter(),
                        "p95 of %s at 800,000 reports against 4,000".formatted(what),
                        Outcome.Bound.AT_MOST,
                        aim,
                        "ms",
                        Double::doubleValue),
                new Outcome(
                        letter(),
                        "statements of %s at most, the page's own included".formatted(what),
                        many.stream().mapToLong(Long::longValue).max().orElseThrow(),
                        "",
                        Outcome.Bound.AT_MOST,
                        StatementCounter.MOST_OF_A_SCREEN,
                        "%s against %s".formatted(many, few)),
                Outcome.ratio(
                        letter(),
                        "statements of %s, the same".formatted(what),
                        (double) sum(many) / sum(few),
                        Outcome.Bound.AT_MOST,
                        1,
                        "%d against %d".formatted(sum(many), sum(few))));
    }

    /** In milliseconds. */
    private static double p95(BenchPortal portal, List<String> paths, Size size) {
        var samples = new Samples();
        for (var time = 0; time < OPENED; time++) {
            var path = paths.get(time % paths.size());
            var session = signIn(portal, size);
            samples.time(() -> session.open(path));
            session.signOut();
        }
        return samples.percentile(95);
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    /** Of each path. */
    private static List<Long> statements(BenchPortal portal, List<String> paths, Size size) {
        var each = new ArrayList<Long>();
        for (var path : paths) {
            var session = signIn(portal, size);
            var before = portal.ask(Door.STATEMENTS);
            session.open(path);
            each.add(portal.ask(Door.STATEMENTS) - before);
            session.signOut();
        }
        return each;
    }

    private static LoadSession signIn(BenchPortal portal, Size size) {
        return LoadSession.signedIn(portal.url(), size.town.oversight(), Roles.OVERSIGHT);
    }
}
