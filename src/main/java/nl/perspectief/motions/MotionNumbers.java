package nl.perspectief.motions;

import static nl.perspectief.security.Standing.orNone;

import java.util.HashMap;
import java.util.Map;
import nl.perspectief.council.SeenCouncils;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Standing;

/** Finds a motion by its number, as somebody says it. */
final class MotionNumbers {

    /** Of {@link #named}: {@code m} is the motion, {@code y} its municipality and {@code c} its council. */
    static final String NAMED = " m.number = :bare and m.municipality_id in (:municipalities)"
            + " and (:code = '' or y.code = :code) and" + SeenCouncils.SEEN;

    private MotionNumbers() {}

    /** What {@link #NAMED} asks for, of what somebody says who may see it. */
    static Map<String, Object> named(String said, Standing standing) {
        var values = new HashMap<>(SeenCouncils.by(standing));
        values.put("bare", QuotedNumbers.bare(said));
        values.put("code", QuotedNumbers.municipality(said));
        values.put("municipalities", orNone(standing.municipalities()));
        return values;
    }
}
