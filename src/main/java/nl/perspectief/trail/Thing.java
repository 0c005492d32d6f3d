package nl.perspectief.trail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that others come of, or that came of others.
 *
 * @param id within its kind; it leads nowhere by itself
 */
public record Thing(Kind kind, long id) {

    /**
     * The kinds, each of which a module above knows: see {@link TrailSource}; those that others come of before what comes of
     * them.
     */
    public enum Kind {
        REPORT,
        /** As it was answered in one round. */
        INDICATOR,
        INSIGHT,
        IDEA,
        MOTION,
        POLL,
        ACTION;

        /** As it stands in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
