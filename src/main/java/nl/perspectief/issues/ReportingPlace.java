package nl.perspectief.issues;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A location at which the user can report something.
 *
 * @param code with that of its municipality for who has to do with several
 * @param trusted whether there is a confidential contact now who would read it
 */
public record ReportingPlace(long id, long municipalityId, String code, String name, boolean trusted) {

    /** Whether a sheet on a wall, which has the location's own code, means this one. */
    public boolean isNamed(@Nullable String said) {
        return code.equals(said) || code.endsWith(":" + said);
    }

    /** The one that is named; with only one nobody is asked. A code that several have names none. */
    public static Optional<ReportingPlace> chosen(List<ReportingPlace> places, @Nullable String said) {
        var named = places.size() == 1
                ? places
                : places.stream().filter(place -> place.isNamed(said)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
