package nl.perspectief.motions;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.VotingService;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A council of seven at De Wilg, with chair, secretary and five members; whoever else may see it or not; and motions at
 * each stage, which got there through the services.
 */
public final class MotionGround {

    public static final MotionText TEXT = new MotionText(
            new Texts("", "Een fietsenstalling", "Велостоянка"),
            new Texts(
                    "",
                    "Er komt een stalling voor 40 fietsen bij de ingang.",
                    "Біля входу буде стоянка на 40 велосипедів."));

    static final Words WHY = new Words("Zo is het beter", Languages.DUTCH);

    static final AmendmentDraft LARGER = new AmendmentDraft(
            new Texts("", "40 fietsen", "40 велосипедів"), new Texts("", "60 fietsen", "60 велосипедів"), WHY);

    private static final YesNo YES_NO = new YesNo();

    public final List<String> members;
    public final long council;
    public final TestData.Municipality here;
    public final TestData.Location wilg;
    final MotionDraftService drafts;
    final MotionService motions;
    final AmendmentService amendments;
    final DiscussionService discussion;
    final MotionVotes votes;
    final JdbcClient database;
    final TestData data;
    private final VotingService voting;
    private final ApplicationContext context;

    public MotionGround(ApplicationContext context) {
        this.context = context;
        data = context.getBean(TestData.class);
        database = context.getBean(JdbcClient.class);
        drafts = context.getBean(MotionDraftService.class);
        motions = context.getBean(MotionService.class);
        amendments = context.getBean(AmendmentService.class);
        discussion = context.getBean(DiscussionService.class);
        votes = context.getBean(MotionVotes.class);
        voting = context.getBean(VotingService.class);
        here = data.aMunicipality("Motiontown").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        council = new CouncilTestData(database).of(wilg);
        members = Stream.concat(
                        Stream.of("chair", "secretary"),
                        IntStream.rangeClosed(1, 5).mapToObj(number -> "member-" + number))
                .toList();
        data.aPerson("chair").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        data.aPerson("secretary").save().holds(FunctionKind.COUNCIL_SECRETARY, wilg);
        members.subList(2, 7).forEach(member -> data.aPerson(member).save().holds(FunctionKind.COUNCIL_MEMBER, wilg));
    }

    void as(String who) {
        data.signIn(who, Roles.COUNCIL_MEMBER);
    }

    /** By the first member. */
    String submitted() {
        return submitted(TEXT);
    }

    String submitted(MotionText text) {
        as("member-1");
        return drafts.submitNew(council, text);
    }

    /** Two others support it, as the regulation wants. */
    String seconded(MotionText text) {
        var number = submitted(text);
        Stream.of("member-2", "member-3").forEach(member -> {
            as(member);
            motions.support(number, 1);
        });
        return number;
    }

    String discussed() {
        return discussed(TEXT);
    }

    String discussed(MotionText text) {
        var number = seconded(text);
        as("chair");
        votes.openDiscussion(number);
        return number;
    }

    /** With one of the second member. */
    String amended(AmendmentDraft... drafts) {
        var number = discussed();
        as("member-2");
        Stream.of(drafts).forEach(draft -> amendments.propose(number, draft));
        return number;
    }

    static VoteTerms terms(Secrecy secrecy) {
        return new VoteTerms(null, secrecy, Instant.now().plus(Duration.ofDays(7)));
    }

    long open(String number, @Nullable Integer amendment) {
        as("chair");
        return votes.openVote(number, amendment, terms(Secrecy.OPEN));
    }

    /** The members in their order. */
    void cast(long poll, Secrecy secrecy, Answer... answers) {
        for (int place = 0; place < answers.length; place++) {
            as(members.get(place));
            var choice = YES_NO.choice(answers[place]);
            if (secrecy == Secrecy.SECRET) {
                voting.cast(poll, choice, Receipt.fresh());
            } else {
                voting.castOpenly(poll, choice);
            }
        }
    }

    void seal(long poll) {
        PollTestData.later(database, Duration.ofDays(8));
        PollTestData.seal(context, poll);
        PollTestData.now(database);
    }

    /** From opening to seal. */
    void voted(String number, @Nullable Integer amendment, Answer... answers) {
        var poll = open(number, amendment);
        cast(poll, Secrecy.OPEN, answers);
        seal(poll);
    }

    /** As it stands, read by the chair. */
    Motion seen(String number) {
        as("chair");
        return motions.find(number);
    }

    MotionState state(String number) {
        return seen(number).row().state();
    }

    Amendment amendment(String number, int amendment) {
        return seen(number).amendments().get(amendment - 1);
    }

    static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(call)
                .matches(refused -> refused.key().equals(key), "is refused with " + key);
    }

    static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
