package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.bench.Screens.Side;
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
            var screens = new Screens(new Screens.Measure(letter(), 1, 5, 24), portal);
            for (var screen : SCREENS) {
                outcomes.addAll(measure(screens, portal, "`/%s`".formatted(screen), List.of(screen), 1.25));
            }
            for (var list : LISTS) {
                outcomes.addAll(measure(
                        screens,
                        portal,
                        "a search in `/%s`".formatted(list.substring(0, list.length() - "words=".length() - 1)),
                        SEARCHED.stream().map(words -> list + words).toList(),
                        2));
            }
        }
        return outcomes;
    }

    private static List<Outcome> measure(
            Screens screens, BenchPortal portal, String what, List<String> paths, double aim) {
        var many = of(portal, Ground.MANY_REPORTS, paths);
        var outcomes = new ArrayList<>(screens.compare(
                what, "at 800,000 reports against 4,000", many, of(portal, Ground.FEW_REPORTS, paths), aim));
        outcomes.add(screens.mostStatements(what, many));
        return outcomes;
    }

    private static Side of(BenchPortal portal, Town town, List<String> paths) {
        return new Side(() -> LoadSession.signedIn(portal.url(), town.oversight(), Roles.OVERSIGHT), paths);
    }
}
