package nl.perspectief.people;

import java.util.List;
import java.util.Locale;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;

/** What the portal knows of the current user. */
public record Me(String name, @Nullable String email, Locale language, List<Place> functions) {

    /**
     * @param locationName null where the function holds for the municipality as a whole
     */
    public record Place(
            FunctionKind kind,
            String municipalityName,
            @Nullable String locationName) {}
}
