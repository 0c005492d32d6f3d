package nl.perspectief.voting.count;

import java.util.HashMap;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Tie;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What decides, fixed when the poll opens. All of it is computed with whole numbers.
 *
 * <p>A question of yes or no is adopted by the majority. With options or persons the most votes or points win, however
 * few; majority and base then stay at their first values, {@link Majority#SIMPLE} and {@link MajorityBase#FOR_AND_AGAINST}.
 *
 * @param quorum   the share of the roll that has to vote, abstentions included; null for none
 * @param majority how much of the base has to say yes
 * @param base     what the majority is a part of; a simple majority ignores it, so that it is set to
 *                 {@link MajorityBase#FOR_AND_AGAINST}
 * @param tie      what happens to options or persons with equally many votes
 */
public record Rule(@Nullable Share quorum, Majority majority, MajorityBase base, Tie tie) {

    private static final int LONGEST = 500;

    public Rule {
        if (majority == Majority.SIMPLE) {
            base = MajorityBase.FOR_AND_AGAINST;
        }
    }

    /** For a question of yes or no. */
    public static Rule majority(@Nullable Share quorum, Majority majority, MajorityBase base) {
        return new Rule(quorum, majority, base, Tie.REJECTED);
    }

    /** For options or persons. */
    public static Rule most(@Nullable Share quorum, Tie tie) {
        return new Rule(quorum, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST, tie);
    }

    /** @throws BadInputException for a lot on yes or no, and for a majority among options or persons */
    public void check(Question question) {
        if (question instanceof Question.YesNo) {
            BadInputException.unless(tie != Tie.LOT, "tie", "voting.bad.lot");
        } else {
            BadInputException.unless(majority == Majority.SIMPLE, "majority", "voting.bad.majority");
        }
    }

    /** @return its canonical JSON, as it stands in the manifest */
    public String toJson() {
        var members = new HashMap<String, @Nullable Object>();
        members.put(
                "quorum",
                quorum == null ? null : Map.of("numerator", quorum.numerator(), "denominator", quorum.denominator()));
        members.put("majority", majority);
        members.put("base", base);
        members.put("tie", tie);
        return CanonicalJson.write(members);
    }

    /** @throws BadInputException for anything but what {@link #toJson} writes */
    public static Rule fromJson(String json) {
        var node = CanonicalJson.read(json, LONGEST, "rule", "voting.bad.manifest");
        var quorum = node.path("quorum");
        var rule = new Rule(
                quorum.isObject()
                        ? new Share(
                                CanonicalJson.number(quorum.path("numerator")),
                                CanonicalJson.number(quorum.path("denominator")))
                        : null,
                named(Majority.class, node.path("majority")),
                named(MajorityBase.class, node.path("base")),
                named(Tie.class, node.path("tie")));
        BadInputException.unless(rule.toJson().equals(json), "rule", "voting.bad.manifest");
        return rule;
    }

    private static <E extends Enum<E>> E named(Class<E> type, JsonNode node) {
        return CanonicalJson.named(type, node, "rule", "voting.bad.manifest");
    }
}
