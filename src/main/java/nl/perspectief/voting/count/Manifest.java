package nl.perspectief.voting.count;

import java.util.HashMap;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Question.Approval;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.Kind;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Question.Points;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.Scores;
import nl.perspectief.voting.count.Question.YesNo;
import tools.jackson.databind.JsonNode;

/** A question as it stands in the manifest of a poll. */
final class Manifest {

    /** In characters: as many candidates as there may be, with the longest ids and locations. */
    private static final int LONGEST = 10_000;

    private Manifest() {}

    static String write(Question question) {
        var members = new HashMap<String, Object>();
        members.put("kind", question.kind());
        if (!(question instanceof YesNo)) {
            members.put(
                    "options", question.options().stream().map(Manifest::option).toList());
        }
        switch (question) {
            case YesNo _, One _, Scores _ -> {}
            case Approval approval -> members.put("most", approval.most());
            case Points points -> members.put("points", points.points());
            case Ranking ranking -> members.put("method", ranking.method());
            case Election election -> {
                members.put("seats", election.seats());
                members.put("minimumPerLocation", election.minimumPerLocation());
            }
        }
        return CanonicalJson.write(members);
    }

    static Question read(String json) {
        var node = CanonicalJson.read(json, LONGEST, "question", "voting.bad.manifest");
        var options = node.path("options").valueStream().map(Manifest::option).toList();
        var question = switch (named(Kind.class, node.path("kind"))) {
            case YES_NO -> new YesNo();
            case ONE -> new One(options);
            case APPROVAL -> new Approval(options, CanonicalJson.number(node.path("most")));
            case SCORES -> new Scores(options);
            case RANKING -> new Ranking(options, named(Ranking.Method.class, node.path("method")));
            case POINTS -> new Points(options, CanonicalJson.number(node.path("points")));
            case ELECTION ->
                new Election(
                        options,
                        CanonicalJson.number(node.path("seats")),
                        CanonicalJson.number(node.path("minimumPerLocation")));
        };
        BadInputException.unless(question.toJson().equals(json), "question", "voting.bad.manifest");
        return question;
    }

    private static Map<String, String> option(Option option) {
        return option.location() == null
                ? Map.of("id", option.id())
                : Map.of("id", option.id(), "location", option.location());
    }

    private static Option option(JsonNode node) {
        return new Option(text(node.path("id")), node.has("location") ? text(node.path("location")) : null);
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    private static <E extends Enum<E>> E named(Class<E> type, JsonNode node) {
        return CanonicalJson.named(type, node, "question", "voting.bad.manifest");
    }
}
