package nl.perspectief.voting.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import nl.perspectief.council.Tie;
import nl.perspectief.voting.count.Choice.Answer;

/** Ballots in short: {@code 42:mnck} are 42 ballots with m, n, c and k, and {@code 42:m5n2} 42 that give m 5 and n 2. */
final class Profile {

    /** Lots drawn from it: f, a, d, e, c, b; see {@link LotTests}. */
    static final byte[] ZEROS = new byte[Lot.DIGEST];

    static final Rule MOST = Rule.most(null, Tie.REJECTED);
    static final Rule LOT = Rule.most(null, Tie.LOT);

    private Profile() {}

    /** @param ids each a letter, with its location after it if it has one: {@code a1 b1 c2} */
    static List<Option> options(String ids) {
        return Arrays.stream(ids.split(" "))
                .map(id -> new Option(id.substring(0, 1), id.length() == 1 ? null : id.substring(1)))
                .toList();
    }

    static List<Choice> answers(int yes, int no, int abstentions) {
        var question = new Question.YesNo();
        var choices = new ArrayList<Choice>(Collections.nCopies(yes, question.choice(Answer.YES)));
        choices.addAll(Collections.nCopies(no, question.choice(Answer.NO)));
        choices.addAll(Collections.nCopies(abstentions, question.choice(Answer.ABSTAIN)));
        return choices;
    }

    static List<Choice> ballots(Question question, String profile) {
        var choices = new ArrayList<Choice>();
        for (var group : profile.split("\\s+")) {
            var parts = group.split(":", -1);
            choices.addAll(Collections.nCopies(Integer.parseInt(parts[0]), choice(question, parts[1])));
        }
        return choices;
    }

    /** Counts with as many voters as ballots, and lots drawn from zeros. */
    static Outcome count(Question question, Rule rule, String profile) {
        var choices = ballots(question, profile);
        return Count.of(question, rule, choices.size(), choices, ZEROS);
    }

    /** @return the lines of one kind, in order */
    static <L extends Reckoning.Line> List<L> lines(Outcome outcome, Class<L> kind) {
        return outcome.reckoning().lines().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Choice choice(Question question, String text) {
        var letters = List.of(text.isEmpty() ? new String[0] : text.split(""));
        return switch (question) {
            case Question.YesNo _ -> throw new IllegalArgumentException(text);
            case Question.Marking marking -> marking.choice(letters);
            case Question.Ranking ranking -> ranking.choice(letters);
            case Question.Rating rating -> {
                var numbers = new TreeMap<String, Integer>();
                for (var i = 0; i < letters.size(); i += 2) {
                    numbers.put(letters.get(i), Integer.valueOf(letters.get(i + 1)));
                }
                yield rating.choice(numbers);
            }
        };
    }
}
