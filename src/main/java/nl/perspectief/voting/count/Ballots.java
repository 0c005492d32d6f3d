package nl.perspectief.voting.count;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Choice.Rated;
import nl.perspectief.voting.count.Choice.Said;
import tools.jackson.databind.JsonNode;

/** Reads ballots strictly: a text that isn't to the letter what would be written is refused. No refusal quotes it. */
final class Ballots {

    /** In characters: as many options as there may be, with the longest ids and numbers. */
    private static final int LONGEST = 2_000;

    private Ballots() {}

    static Choice parse(Question question, String json) {
        var node = CanonicalJson.read(json, LONGEST, "choice", "voting.bad.choice");
        var choice = switch (question) {
            case Question.YesNo _ -> said(node);
            case Question.Marking _, Question.Ranking _ -> marked(node);
            case Question.Rating _ -> rated(node);
        };
        question.check(choice);
        require(choice.toJson().equals(json));
        return choice;
    }

    /** @return the place of each option on the ballot, from 0, by its id */
    static Map<String, Integer> places(Question question) {
        var places = new HashMap<String, Integer>();
        question.options().forEach(option -> places.put(option.id(), places.size()));
        return places;
    }

    /** Where order says nothing, it is the question's: another one could be a sign by which a voter is known. */
    static void checkMarks(Question.Marking question, Choice choice) {
        var marked = marked(choice, question.most());
        var places = placesOf(marked, question);
        require(places.equals(places.stream().sorted().distinct().toList()));
    }

    static void checkRanking(Question.Ranking question, Choice choice) {
        var marked = marked(choice, question.options().size());
        require(new HashSet<>(placesOf(marked, question)).size()
                == marked.options().size());
    }

    static void checkRated(Question.Rating question, Choice choice) {
        if (!(choice instanceof Rated rated)) {
            throw unfit();
        }
        var places = places(question);
        var sum = 0L;
        for (var given : rated.numbers().entrySet()) {
            require(places.containsKey(given.getKey()) && given.getValue() >= 1);
            BadInputException.unless(
                    given.getValue() <= question.mostEach(), "choice", "voting.bad.tooHigh", question.mostEach());
            sum += given.getValue();
        }
        BadInputException.unless(
                sum <= question.mostTogether(), "choice", "voting.bad.tooManyPoints", question.mostTogether());
    }

    private static Marked marked(Choice choice, int most) {
        if (!(choice instanceof Marked marked)) {
            throw unfit();
        }
        BadInputException.unless(marked.options().size() <= most, "choice", "voting.bad.tooMany", most);
        return marked;
    }

    private static List<Integer> placesOf(Marked marked, Question question) {
        var places = places(question);
        require(places.keySet().containsAll(marked.options()));
        return marked.options().stream().map(places::get).toList();
    }

    private static Said said(JsonNode node) {
        return Arrays.stream(Answer.values())
                .filter(answer -> node.isString() && answer.word().equals(node.stringValue()))
                .findFirst()
                .map(Said::new)
                .orElseThrow(Ballots::unfit);
    }

    private static Marked marked(JsonNode node) {
        require(node.isArray());
        return new Marked(node.valueStream()
                .map(each -> each.isString() ? each.stringValue() : "")
                .toList());
    }

    private static Rated rated(JsonNode node) {
        require(node.isObject());
        var numbers = new TreeMap<String, Integer>();
        node.properties().forEach(given -> numbers.put(given.getKey(), CanonicalJson.number(given.getValue())));
        return new Rated(numbers);
    }

    private static void require(boolean good) {
        if (!good) {
            throw unfit();
        }
    }

    private static BadInputException unfit() {
        return new BadInputException("choice", "voting.bad.choice");
    }
}
