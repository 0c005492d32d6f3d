package nl.perspectief.voting.count;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one ballot says. It is stored, sealed and exchanged as JSON in the canonical form of RFC 8785, so that a choice has
 * one text only. It tells nobody: its {@code toString} doesn't hold it, as it could end in a log.
 */
public sealed interface Choice {

    /** @return whether the ballot only counts for the quorum */
    boolean isAbstention();

    /** @return its canonical JSON */
    String toJson();

    /** {@code "yes"}, {@code "no"} or {@code "abstain"}. */
    enum Answer {
        YES,
        NO,
        ABSTAIN;

        /** As it is written in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of a yes-or-no question. */
    record Said(Answer answer) implements Choice {

        @Override
        public boolean isAbstention() {
            return answer == Answer.ABSTAIN;
        }

        @Override
        public String toJson() {
            return CanonicalJson.write(answer.word());
        }

        @Override
        public String toString() {
            return SAYS_NOTHING;
        }
    }

    /**
     * Options chosen, approved, elected or ranked.
     *
     * @param options their ids; in order of preference in a ranking, else in the order of the question; none is an
     *     abstention
     */
    record Marked(List<String> options) implements Choice {

        public Marked {
            options = List.copyOf(options);
        }

        @Override
        public boolean isAbstention() {
            return options.isEmpty();
        }

        @Override
        public String toJson() {
            return CanonicalJson.write(options);
        }

        @Override
        public String toString() {
            return SAYS_NOTHING;
        }
    }

    /**
     * Scores or points for options.
     *
     * @param numbers by the option's id, each above 0; none is an abstention
     */
    record Rated(SortedMap<String, Integer> numbers) implements Choice {

        public Rated {
            numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        }

        @Override
        public boolean isAbstention() {
            return numbers.isEmpty();
        }

        @Override
        public String toJson() {
            return CanonicalJson.write(numbers);
        }

        @Override
        public String toString() {
            return SAYS_NOTHING;
        }
    }

    /** Shown instead of any choice. */
    String SAYS_NOTHING = "Choice[not shown]";
}
