package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.perspectief.base.Sha256;
import nl.perspectief.council.Tie;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Count;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Result;
import tools.jackson.databind.JsonNode;

/** What a file without ballots says of its result: whether it can be one, which is all that can be seen of it. */
record PublishedResult(PollManifest manifest, int turnout, String result, List<String> winners, List<String> tied) {

    static PublishedResult of(PollManifest manifest, int turnout, Map<String, JsonNode> members) {
        return new PublishedResult(
                manifest,
                turnout,
                requireNonNull(members.get("result")).asString(""),
                ids(requireNonNull(members.get("winners"))),
                ids(requireNonNull(members.get("tied"))));
    }

    private static List<String> ids(JsonNode list) {
        return list.isArray() ? list.valueStream().map(id -> id.asString("")).toList() : List.of("");
    }

    boolean canBe() {
        var quorum = manifest.rule().quorum();
        var quorate = quorum == null || turnout >= quorum.needed(manifest.roll().size());
        var question = manifest.question();
        if (!quorate) {
            return result.equals(Result.NO_QUORUM.name()) && nobody();
        }
        return question instanceof YesNo yesNo
                ? nobody() && (result.equals(Result.REJECTED.name()) || result.equals(ifAllSayYes(yesNo)))
                : decides(question);
    }

    private String ifAllSayYes(YesNo question) {
        var yes = Collections.<Choice>nCopies(turnout, question.choice(Answer.YES));
        return Count.of(question, manifest.rule(), manifest.roll().size(), yes, Sha256.of(new byte[0]))
                .result()
                .name();
    }

    private boolean decides(Question question) {
        var ids = question.options().stream().map(Option::id).toList();
        var seats = question instanceof Election election ? election.seats() : 1;
        var all = new ArrayList<>(winners);
        all.addAll(tied);
        if (!ids.containsAll(all) || all.stream().distinct().count() < all.size()) {
            return false;
        }
        return switch (result) {
            case "CHOSEN" ->
                turnout > 0 && tied.isEmpty() && winners.size() == seats && eachLocationHasItsOwn(question);
            case "TIED" ->
                turnout > 0 && manifest.rule().tie() != Tie.LOT && winners.size() < seats && all.size() > seats;
            case "NO_CHOICE" -> nobody();
            default -> false;
        };
    }

    private boolean eachLocationHasItsOwn(Question question) {
        if (!(question instanceof Election election) || election.minimumPerLocation() == 0) {
            return true;
        }
        var chosen = election.options().stream()
                .collect(Collectors.groupingBy(
                        Option::location,
                        Collectors.filtering(option -> winners.contains(option.id()), Collectors.counting())));
        return chosen.values().stream().allMatch(number -> number >= election.minimumPerLocation());
    }

    private boolean nobody() {
        return winners.isEmpty() && tied.isEmpty();
    }
}
