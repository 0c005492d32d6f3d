package nl.perspectief.development;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A location, and the story that its rounds tell.
 *
 * @param then how much was in order two years ago, from 0 to 1
 * @param now how much is today
 * @param late how many of its rounds came late, from 0 to 1
 * @param fullRound its full round of the present half year
 * @param shortRound its latest short round
 */
record DemoPlace(
        long id,
        long municipalityId,
        String code,
        String name,
        String street,
        String postcode,
        String kind,
        int capacity,
        int residents,
        LocalDate openSince,
        @Nullable LocalDate openUntil,
        double then,
        double now,
        double late,
        Set<Trait> traits,
        Present fullRound,
        Present shortRound) {

    private static final double STORY_IN_DAYS = 730;

    enum Trait {
        /** Meals and laundry are taken care of. */
        CATERED,
        /** Only adults who came alone live here. */
        NO_CHILDREN,
        /** Low ceilings, and nothing to do about it. */
        LOW
    }

    enum Stage {
        PLANNED,
        OPEN,
        SUBMITTED,
        /** Submitted, and opened again. */
        REOPENED,
        CANCELLED
    }

    /**
     * How a round stands now.
     *
     * @param answered how many indicators, when it is open
     * @param dueIn days from today, negative when it is overdue
     */
    record Present(Stage stage, int answered, int dueIn) {}

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** How much of a theme was in order so many days ago, from 0 to 1. */
    double order(String theme, long daysAgo) {
        var passed = Math.clamp(1 - daysAgo / STORY_IN_DAYS, 0, 1);
        var ofTheme = (DemoChance.of("theme", code, theme) - 0.5) * 0.24;
        var drift = (DemoChance.of("drift", code, theme) - 0.5) * 0.3 * passed;
        return Math.clamp(then + (now - then) * passed + ofTheme + drift, 0, 1);
    }
}
