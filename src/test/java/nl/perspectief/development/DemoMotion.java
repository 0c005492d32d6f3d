package nl.perspectief.development;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.motions.AmendmentDraft;
import nl.perspectief.motions.AmendmentService;
import nl.perspectief.motions.DiscussionService;
import nl.perspectief.motions.MotionDraftService;
import nl.perspectief.motions.MotionService;
import nl.perspectief.motions.MotionText;
import nl.perspectief.motions.MotionVotes;
import nl.perspectief.motions.VoteTerms;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.VotingService;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened to one motion, step by step; each step some time after the one before it. Persons are named by their keys. */
final class DemoMotion {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final YesNo YES_NO = new YesNo();

    private final ApplicationContext portal;
    private final JdbcClient database;
    private final DemoDeeds deeds;
    private Instant moment;
    private String number = "";
    private long lastPost;

    /** @param begins when its proposer submits it */
    DemoMotion(ApplicationContext portal, JdbcClient database, DemoDeeds deeds, Instant begins) {
        this.portal = portal;
        this.database = database;
        this.deeds = deeds;
        this.moment = begins;
    }

    DemoMotion draft(long council, String proposer, MotionText text) {
        return as(proposer, () -> bean(MotionDraftService.class).draft(council, text));
    }

    DemoMotion submitted(long council, String proposer, MotionText text) {
        return as(proposer, () -> {
            var drafts = bean(MotionDraftService.class);
            number = drafts.submitNew(council, text);
        });
    }

    DemoMotion supported(String... members) {
        for (var member : members) {
            as(member, () -> bean(MotionService.class).support(number, 1));
        }
        return this;
    }

    DemoMotion discussed(String chair) {
        return as(chair, () -> bean(MotionVotes.class).openDiscussion(number));
    }

    DemoMotion withdrawn(String proposer, Words reason) {
        return as(proposer, () -> bean(MotionService.class).withdraw(number, reason));
    }

    DemoMotion post(String member, Locale language, String text) {
        return as(member, () -> lastPost = bean(DiscussionService.class).post(number, new Words(text, language)));
    }

    DemoMotion answer(String member, Locale language, String text) {
        return as(member, () -> bean(DiscussionService.class).answer(lastPost, new Words(text, language)));
    }

    DemoMotion removed(String chair, Locale language, String reason) {
        return as(chair, () -> bean(DiscussionService.class).remove(lastPost, new Words(reason, language)));
    }

    DemoMotion amended(String member, Texts passage, Texts replacement, @Nullable Words reason) {
        return as(
                member,
                () -> bean(AmendmentService.class).propose(number, new AmendmentDraft(passage, replacement, reason)));
    }

    /** It goes on. */
    DemoMotion voting(String chair, @Nullable Integer amendment, Secrecy secrecy) {
        open(chair, amendment, secrecy);
        return this;
    }

    /** From opening to seal. */
    DemoMotion voted(String chair, @Nullable Integer amendment, Secrecy secrecy, List<Answer> answers) {
        var opened = moment;
        var poll = open(chair, amendment, secrecy);
        var roll = database.sql("""
                        select p.subject from poll_roll r join person p on p.id = r.person_id
                        where r.poll_id = ? order by p.id
                        """).param(poll).query(String.class).list();
        for (int place = 0; place < Math.min(roll.size(), answers.size()); place++) {
            var choice = YES_NO.choice(answers.get(place));
            deeds.at(opened.plus(Duration.ofHours(7L * (place + 1))), roll.get(place), () -> {
                if (secrecy == Secrecy.SECRET) {
                    bean(VotingService.class).cast(poll, choice, Receipt.fresh());
                } else {
                    bean(VotingService.class).castOpenly(poll, choice);
                }
            });
        }
        moment = opened.plus(WEEK).plusSeconds(10);
        deeds.at(moment, roll.getFirst(), () -> PollTestData.seal(portal, poll));
        return this;
    }

    private long open(String chair, @Nullable Integer amendment, Secrecy secrecy) {
        var opened = new long[1];
        var closes = moment.plus(WEEK);
        as(
                chair,
                () -> opened[0] =
                        bean(MotionVotes.class).openVote(number, amendment, new VoteTerms(null, secrecy, closes)));
        return opened[0];
    }

    private DemoMotion as(String who, Runnable deed) {
        var subject = database.sql("select subject from person where email = ?")
                .param(who + "@perspectief.example")
                .query(String.class)
                .single();
        deeds.at(moment, subject, deed);
        moment = moment.plus(Duration.ofHours(5));
        return this;
    }

    private <T> T bean(Class<T> type) {
        return requireNonNull(portal.getBean(type));
    }
}
