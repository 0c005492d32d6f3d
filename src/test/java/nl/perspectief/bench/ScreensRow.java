package nl.perspectief.bench;

import java.util.List;
import nl.perspectief.bench.Screens.Side;
import nl.perspectief.security.Roles;

/** The screens of oversight at a thousand locations against those at twelve, in the same database. */
final class ScreensRow implements Row {

    /** By path, without the leading slash. */
    private static final List<String> SCREENS = List.of("quality", "", "checklists");

    @Override
    public String letter() {
        return "f";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal("-D" + StatementTally.WANTED + "=true")) {
            var screens = new Screens(new Screens.Measure(letter(), 2, 7, 40), portal);
            return SCREENS.stream()
                    .flatMap(path -> screens
                            .compare(
                                    "`/%s`".formatted(path),
                                    "at 1,000 locations against 12",
                                    of(portal, Ground.LARGE, path),
                                    of(portal, Ground.SMALL, path),
                                    1.25)
                            .stream())
                    .toList();
        }
    }

    private static Side of(BenchPortal portal, Town town, String path) {
        return new Side(() -> LoadSession.signedIn(portal.url(), town.oversight(), Roles.OVERSIGHT), List.of(path));
    }
}
