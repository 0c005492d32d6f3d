package nl.perspectief.experts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose voices a pool has heard, as of its last count.
 *
 * @param interviews that were counted; 0 before the first count
 * @param countedAt when last; null before the first count
 * @param countable whether enough interviews came since then for another count
 * @param parts one for each attribute
 */
public record PoolFigures(int interviews, @Nullable Instant countedAt, boolean countable, List<Part> parts) {

    /**
     * @param together how many people are in the bands that aren't told apart, beyond what these have at least
     * @param population how many people are known in all its bands; 0 where nobody said
     */
    public record Part(Attribute attribute, List<Band> bands, int together, int population) {

        /** Whether nothing can be told of any band. */
        public boolean isSilent() {
            return bands.stream().allMatch(band -> band.atLeast() == 0 && !band.exact());
        }

        /** Whether there is something to read of each band: of what is silent, who lives here can still be. */
        public boolean hasNumbers() {
            return !isSilent() || population > 0;
        }
    }

    /**
     * @param name of a location; null for others, which have one in each language
     * @param atLeast so many were heard for sure
     * @param exact whether these are all; else there may be more among those who are told together
     * @param population how many people of it are known to live in the municipality; null where nobody said
     */
    public record Band(
            String code,
            @Nullable String name,
            int atLeast,
            boolean exact,
            @Nullable Integer population) {}
}
