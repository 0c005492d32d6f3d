package nl.perspectief.experts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what people who were interviewed are counted: one at a time, never two together. */
public enum Attribute {
    LOCATION,
    WORK(Bands.Work.values()),
    AGE(Bands.Age.values()),
    GENDER(Bands.Gender.values()),
    EDUCATION(Bands.Education.values()),
    STAY(Bands.Stay.values());

    /** The band of those of whom nothing was said. */
    public static final String UNSAID = "UNSAID";

    /** The band of those who live at none of the locations. */
    public static final String ELSEWHERE = "ELSEWHERE";

    private final List<String> bands;

    Attribute(Enum<?>... bands) {
        this.bands = Arrays.stream(bands).map(Enum::name).toList();
    }

    /** All that somebody can be in, in the order in which they are read. */
    List<String> bands(List<Shelter> shelters) {
        var known = this == LOCATION
                ? Stream.concat(shelters.stream().map(shelter -> String.valueOf(shelter.id())), Stream.of(ELSEWHERE))
                : bands.stream();
        return Stream.concat(known, Stream.of(UNSAID)).toList();
    }

    /** Those of which oversight says how many live in the municipality; of locations the portal knows. */
    public List<String> entered() {
        return bands;
    }

    String bandOf(Bands of) {
        return switch (this) {
            case LOCATION ->
                of.locationId() != null ? String.valueOf(of.locationId()) : of.living() == null ? UNSAID : ELSEWHERE;
            case WORK -> name(of.work());
            case AGE -> name(of.age());
            case GENDER -> name(of.gender());
            case EDUCATION -> name(of.education());
            case STAY -> name(of.stay());
        };
    }

    private static String name(@Nullable Enum<?> band) {
        return band == null ? UNSAID : band.name();
    }
}
