package nl.perspectief.experts;

import nl.perspectief.base.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * Of whom an interview is, as groups that many belong to; whatever nobody wants to say is null.
 *
 * @param locationId the shelter, where {@code living} is one
 * @throws BadInputException for a shelter that isn't named, or one beside living elsewhere
 */
public record Bands(
        @Nullable Work work,
        @Nullable Living living,
        @Nullable Long locationId,
        @Nullable Age age,
        @Nullable Gender gender,
        @Nullable Education education,
        @Nullable Stay stay) {

    public static final Bands NONE = new Bands(null, null, null, null, null, null, null);

    public Bands {
        BadInputException.unless(
                (living == Living.LOCATION) == (locationId != null), "location", "experts.bad.location");
    }

    public enum Work {
        WORKS,
        DOES_NOT
    }

    public enum Living {
        LOCATION,
        ELSEWHERE
    }

    /** Of adults: children aren't interviewed. */
    public enum Age {
        TO_24,
        TO_34,
        TO_44,
        TO_54,
        TO_64,
        OLDER
    }

    public enum Gender {
        WOMAN,
        MAN,
        OTHER
    }

    public enum Education {
        BASIC,
        SECONDARY,
        HIGHER
    }

    /** In the municipality. */
    public enum Stay {
        UNDER_1,
        UNDER_2,
        UNDER_3,
        LONGER
    }
}
