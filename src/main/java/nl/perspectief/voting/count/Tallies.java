package nl.perspectief.voting.count;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Choice.Rated;
import nl.perspectief.voting.count.Choice.Said;

/**
 * Adds up ballots. In Borda the first of {@code n} options gets {@code n − 1} points, the next one fewer, the last 0, as
 * Wikipedia counts it ("Borda count"). A short ranking still gives its first {@code n − 1}, and what isn't ranked gets 0: the
 * first of the ways in which electowiki.org ("Borda count") counts short ballots. So leaving out one's last choice changes
 * nothing.
 */
final class Tallies {

    private final Question question;
    private final List<String> names;
    private final Map<String, Integer> places;
    private final long[] sums;

    Tallies(Question question) {
        this.question = question;
        names = question instanceof Question.YesNo
                ? Arrays.stream(Answer.values()).map(Answer::word).toList()
                : question.options().stream().map(Option::id).toList();
        places = Ballots.places(question);
        sums = new long[names.size()];
    }

    void add(Choice choice) {
        switch (choice) {
            case Said said -> sums[said.answer().ordinal()]++;
            case Rated rated -> rated.numbers().forEach((id, number) -> sums[place(id)] += number);
            case Marked marked -> {
                for (var i = 0; i < marked.options().size(); i++) {
                    sums[place(marked.options().get(i))] += worth(question, i);
                }
            }
        }
    }

    private int place(String option) {
        return requireNonNull(places.get(option));
    }

    /** @return what each option has, in the order of the ballot; see {@link Outcome#counts} */
    List<Tally> counts() {
        return IntStream.range(0, sums.length)
                .mapToObj(i -> new Tally(names.get(i), sums[i]))
                .toList();
    }

    /** @param place on the ballot, from 0 */
    private static int worth(Question question, int place) {
        if (question instanceof Question.Ranking ranking) {
            return switch (ranking.method()) {
                case BORDA -> ranking.options().size() - 1 - place;
                case INSTANT_RUNOFF -> place == 0 ? 1 : 0;
            };
        }
        return 1;
    }
}
