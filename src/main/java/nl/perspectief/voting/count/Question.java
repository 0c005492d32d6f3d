package nl.perspectief.voting.count;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Choice.Rated;
import nl.perspectief.voting.count.Choice.Said;

/**
 * What a poll asks, without its texts. A question that nobody can answer or count can't be made: the constructors throw
 * {@link BadInputException}.
 */
public sealed interface Question {

    /** More options than this are no question; also a limit to how long a ballot can be. */
    int MOST_OPTIONS = 100;

    /** A full ranking of many options in secret is as good as a signature. */
    int MOST_SECRET_OPTIONS = 12;

    int HIGHEST_SCORE = 5;
    int FEWEST_POINTS = 2;
    int MOST_POINTS = 100;

    /** Which kind of question it is. */
    enum Kind {
        YES_NO,
        ONE,
        APPROVAL,
        SCORES,
        RANKING,
        POINTS,
        ELECTION
    }

    Kind kind();

    /** @return what can be chosen, in the order of the ballot; nothing for yes or no */
    List<Option> options();

    /**
     * @param json as {@link Choice#toJson} writes it, and nothing else
     * @throws BadInputException for what is no ballot for this question; its message doesn't hold the text
     */
    default Choice parse(String json) {
        return Ballots.parse(this, json);
    }

    /** @throws BadInputException for a choice that is no answer to this question; its message doesn't hold the choice */
    void check(Choice choice);

    /** @throws BadInputException for open votes about persons, and for too many options to be put in order in secret */
    default void check(Secrecy secrecy) {
        if (this instanceof Election) {
            BadInputException.unless(secrecy == Secrecy.SECRET, "secrecy", "voting.bad.openElection");
        }
        var tellsMuch = this instanceof Ranking || this instanceof Rating;
        BadInputException.unless(
                secrecy == Secrecy.OPEN || !tellsMuch || options().size() <= MOST_SECRET_OPTIONS,
                "options",
                "voting.bad.manySecretOptions",
                MOST_SECRET_OPTIONS);
    }

    /** @return its canonical JSON (RFC 8785), as it stands in the manifest */
    default String toJson() {
        return Manifest.write(this);
    }

    /** @throws BadInputException for anything but what {@link #toJson} writes */
    static Question fromJson(String json) {
        return Manifest.read(json);
    }

    /** Yes, no, or abstain. */
    record YesNo() implements Question {

        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        public Said choice(Answer answer) {
            return new Said(answer);
        }

        @Override
        public void check(Choice choice) {
            BadInputException.unless(choice instanceof Said, "choice", "voting.bad.choice");
        }
    }

    /** Marks some of the options, each once. */
    sealed interface Marking extends Question {

        /** @return how many options a ballot marks at most */
        int most();

        /** @param ids of the marked options, in any order */
        default Marked choice(Collection<String> ids) {
            var places = Ballots.places(this);
            var choice = new Marked(ids.stream()
                    .sorted(Comparator.comparing(id -> places.getOrDefault(id, 0)))
                    .toList());
            check(choice);
            return choice;
        }

        @Override
        default void check(Choice choice) {
            Ballots.checkMarks(this, choice);
        }
    }

    /** One of the options. */
    record One(List<Option> options) implements Marking {

        public One {
            options = OptionRules.check(options);
        }

        @Override
        public Kind kind() {
            return Kind.ONE;
        }

        @Override
        public int most() {
            return 1;
        }
    }

    /**
     * All the options that one agrees with; that with the most votes wins.
     *
     * @param most how many a ballot may mark; 1 up to the number of options
     */
    record Approval(List<Option> options, int most) implements Marking {

        public Approval {
            options = OptionRules.check(options);
            BadInputException.unless(most >= 1 && most <= options.size(), "most", "voting.bad.most", options.size());
        }

        @Override
        public Kind kind() {
            return Kind.APPROVAL;
        }
    }

    /**
     * As many persons as there are seats, or fewer.
     *
     * @param options            the candidates
     * @param seats              1 up to the number of candidates
     * @param minimumPerLocation seats that the strongest candidates of each location get first; 0 for none. The locations
     *     are those that have a candidate
     */
    record Election(List<Option> options, int seats, int minimumPerLocation) implements Marking {

        public Election {
            options = OptionRules.check(options);
            OptionRules.checkSeats(options, seats, minimumPerLocation);
        }

        @Override
        public Kind kind() {
            return Kind.ELECTION;
        }

        @Override
        public int most() {
            return seats;
        }
    }

    /** The options in order of preference; the order may be short. */
    record Ranking(List<Option> options, Method method) implements Question {

        /** How a ranking is counted. */
        public enum Method {
            /** Points for places: {@link Tallies}. */
            BORDA,
            /** The weakest drops out until one has more than half: {@link InstantRunoff}. */
            INSTANT_RUNOFF
        }

        public Ranking {
            options = OptionRules.check(options);
        }

        @Override
        public Kind kind() {
            return Kind.RANKING;
        }

        /** @param ids best first */
        public Marked choice(List<String> ids) {
            var choice = new Marked(ids);
            check(choice);
            return choice;
        }

        @Override
        public void check(Choice choice) {
            Ballots.checkRanking(this, choice);
        }
    }

    /** Gives numbers to options; those with the highest sum win. */
    sealed interface Rating extends Question {

        /** @return the highest number for one option */
        int mostEach();

        /** @return the highest sum of all numbers on a ballot */
        int mostTogether();

        /** @param numbers by the option's id; zeros may be among them */
        default Rated choice(Map<String, Integer> numbers) {
            var given = new TreeMap<>(numbers);
            given.values().removeIf(number -> number == 0);
            var choice = new Rated(given);
            check(choice);
            return choice;
        }

        @Override
        default void check(Choice choice) {
            Ballots.checkRated(this, choice);
        }
    }

    /** A score from 0 to 5 for each option; no score counts 0. */
    record Scores(List<Option> options) implements Rating {

        public Scores {
            options = OptionRules.check(options);
        }

        @Override
        public Kind kind() {
            return Kind.SCORES;
        }

        @Override
        public int mostEach() {
            return HIGHEST_SCORE;
        }

        @Override
        public int mostTogether() {
            return HIGHEST_SCORE * options.size();
        }
    }

    /**
     * Points to divide among the options; those left over are lost.
     *
     * @param points 2 to 100
     */
    record Points(List<Option> options, int points) implements Rating {

        public Points {
            options = OptionRules.check(options);
            BadInputException.unless(
                    points >= FEWEST_POINTS && points <= MOST_POINTS,
                    "points",
                    "voting.bad.points",
                    FEWEST_POINTS,
                    MOST_POINTS);
        }

        @Override
        public Kind kind() {
            return Kind.POINTS;
        }

        @Override
        public int mostEach() {
            return points;
        }

        @Override
        public int mostTogether() {
            return points;
        }
    }
}
