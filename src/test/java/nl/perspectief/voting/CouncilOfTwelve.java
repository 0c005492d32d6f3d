package nl.perspectief.voting;

import static nl.perspectief.voting.PollTestData.draft;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.perspectief.TestData;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.RandomPoll;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A chair and eleven members, who hold polls from opening to seal; and one of oversight. */
final class CouncilOfTwelve {

    static final String OVERSEER = "overseer";

    final List<String> members = new ArrayList<>(List.of("chair"));
    final long id;

    private final TestData data;
    private final JdbcClient database;
    private final PollService polls;
    private final VotingService voting;
    private final Sealing sealing;

    CouncilOfTwelve(ApplicationContext context) {
        data = context.getBean(TestData.class);
        database = context.getBean(JdbcClient.class);
        polls = context.getBean(PollService.class);
        voting = context.getBean(VotingService.class);
        sealing = context.getBean(Sealing.class);
        var here = data.aMunicipality("Sealtown").save();
        var wilg = data.aLocation(here).named("De Wilg").save();
        id = new CouncilTestData(database).of(wilg);
        data.aPerson("chair")
                .speaking(Locale.of("uk"))
                .save()
                .holds(FunctionKind.COUNCIL_CHAIR, wilg)
                .holds(FunctionKind.COUNCIL_MEMBER, wilg);
        IntStream.rangeClosed(1, 11).mapToObj(number -> "member-" + number).forEach(name -> {
            data.aPerson(name).save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
            members.add(name);
        });
        data.aPerson(OVERSEER).speaking(Locale.of("nl")).save().holds(FunctionKind.OVERSIGHT, here);
    }

    long open(Question question, Rule rule, Secrecy secrecy) {
        as("chair");
        var draft = draft(id, question, secrecy, RollKind.MEMBERS);
        return polls.open(new PollDraft(
                id,
                draft.title(),
                draft.text(),
                question,
                draft.options(),
                rule,
                secrecy,
                draft.roll(),
                draft.eligibleOn(),
                draft.opensAt(),
                draft.closesAt()));
    }

    /** The first members cast one each. */
    List<Receipt> cast(long poll, Secrecy secrecy, List<Choice> choices) {
        var receipts = new ArrayList<Receipt>();
        for (int i = 0; i < choices.size(); i++) {
            as(members.get(i));
            if (secrecy == Secrecy.SECRET) {
                var receipt = Receipt.fresh();
                voting.cast(poll, choices.get(i), receipt);
                receipts.add(receipt);
            } else {
                voting.castOpenly(poll, choices.get(i));
            }
        }
        return receipts;
    }

    void seal(long poll) {
        PollTestData.later(database, Duration.ofDays(8));
        sealing.seal(poll);
        PollTestData.now(database);
    }

    /** From opening to seal. */
    long held(RandomPoll random, Secrecy secrecy) {
        return held(random.question, random.rule, secrecy, random.ballots);
    }

    /** From opening to seal, with ballots of the first members. */
    long held(Question question, Rule rule, Secrecy secrecy, List<String> ballots) {
        var poll = open(question, rule, secrecy);
        cast(poll, secrecy, ballots.stream().map(question::parse).toList());
        seal(poll);
        return poll;
    }

    Poll seen(long poll) {
        as("chair");
        return polls.find(poll);
    }

    byte[] file(long poll) {
        as("chair");
        var out = new ByteArrayOutputStream();
        polls.download(poll, out);
        return out.toByteArray();
    }

    void as(String who) {
        data.signIn(who, who.equals(OVERSEER) ? Roles.OVERSIGHT : Roles.COUNCIL_MEMBER);
    }
}
