package nl.perspectief.voting.count;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
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

    private Tallies() {}

    /** @return what each option has, in the order of the ballot; see {@link Outcome#counts} */
    static List<Tally> of(Question question, List<Choice> choices) {
        var names = question instanceof Question.YesNo
                ? Arrays.stream(Answer.values()).map(Answer::word).toList()
                : question.options().stream().map(Option::id).toList();
        var places = Ballots.places(question);
        var sums = new long[names.size()];
        for (var choice : choices) {
            switch (choice) {
                case Said said -> sums[said.answer().ordinal()]++;
                case Rated rated ->
                    rated.numbers().forEach((id, number) -> sums[requireNonNull(places.get(id))] += number);
                case Marked marked -> {
                    for (var i = 0; i < marked.options().size(); i++) {
                        sums[requireNonNull(places.get(marked.options().get(i)))] += worth(question, i);
                    }
                }
            }
        }
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
