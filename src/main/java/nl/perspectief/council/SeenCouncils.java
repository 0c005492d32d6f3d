package nl.perspectief.council;

import java.util.Map;
import nl.perspectief.security.Standing;

/** Which councils a person may see, as SQL of the modules above: a condition in which {@code c} is the council. */
public final class SeenCouncils {

    public static final String SEEN = """
             (c.municipality_id in (:overseen)
                or c.location_id in (:around)
                or c.location_id is null and c.municipality_id in (:cities))
            """;

    private SeenCouncils() {}

    /** What the condition asks for. */
    public static Map<String, Object> by(Standing standing) {
        var sight = Sight.of(standing);
        return Map.of("overseen", sight.overseen(), "around", sight.around(), "cities", sight.cities());
    }
}
