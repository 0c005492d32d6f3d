package nl.perspectief.motions;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.CouncilAccess;
import nl.perspectief.motions.AmendmentStore.Amending;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import nl.perspectief.voting.PollDraft;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.count.Question.YesNo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the polls by which a council votes on motions and amendments. */
@Component
class MotionPolls {

    private final JdbcClient database;
    private final PollService polls;
    private final CouncilAccess councils;
    private final MotionStore motions;
    private final Trail trail;
    private final Translations translations;
    private final Clock clock;

    MotionPolls(
            JdbcClient database,
            PollService polls,
            CouncilAccess councils,
            MotionStore motions,
            Trail trail,
            Translations translations,
            Clock clock) {
        this.database = database;
        this.polls = polls;
        this.councils = councils;
        this.motions = motions;
        this.trail = trail;
        this.translations = translations;
        this.clock = clock;
    }

    /** @return its id */
    long open(HeldMotion motion, MotionText text, VoteTerms terms) {
        var title = each(
                text,
                language -> said(
                        "motions.poll.title",
                        language,
                        motion.number(),
                        text.title().in(language)));
        return open(motion, null, title, text.text(), terms);
    }

    /** @return its id */
    long open(HeldMotion motion, MotionText text, Amending amending, VoteTerms terms) {
        var change = amending.change();
        var title = each(
                text,
                language -> said(
                        "motions.poll.amendment",
                        language,
                        change.number(),
                        motion.number(),
                        text.title().in(language)));
        var words = each(text, language -> {
            var replacement = change.replacement().in(language);
            return said(
                    replacement.isBlank() ? "motions.poll.deletes" : "motions.poll.replaces",
                    language,
                    change.passage().in(language),
                    replacement,
                    Excerpt.around(text.text().in(language), change.passage().in(language)));
        });
        return open(motion, amending.id(), title, words, terms);
    }

    private long open(HeldMotion motion, @Nullable Long amendmentId, Texts title, Texts words, VoteTerms terms) {
        var now = clock.instant();
        var council = motion.council().id();
        var question = new YesNo();
        var rule = terms.decides(councils.regulation(council).votingRule());
        var poll = polls.open(new PollDraft(
                council,
                title,
                words,
                question,
                Map.of(),
                rule,
                terms.secrecy(),
                RollKind.MEMBERS,
                Dates.day(now),
                now,
                terms.closesAt()));
        database.sql("""
                        insert into motion_poll (poll_id, motion_id, amendment_id, round)
                        select :poll, :motion, :amendment, 1 + count(*)
                        from motion_poll where motion_id = :motion and amendment_id <=> :amendment
                        """)
                .param("poll", poll)
                .param("motion", motion.id())
                .param("amendment", amendmentId)
                .update();
        if (amendmentId == null) {
            trail.link(new Thing(Thing.Kind.MOTION, motion.id()), new Thing(Thing.Kind.POLL, poll));
        }
        motions.line(motion.id(), MotionEventKind.VOTE_OPENED)
                .by(motion.me())
                .of(amendmentId)
                .in(poll)
                .add();
        return poll;
    }

    /** In the languages that the motion is in. */
    private static Texts each(MotionText text, Function<Locale, String> words) {
        return new Texts(
                text.has(Languages.ENGLISH) ? words.apply(Languages.ENGLISH) : "",
                words.apply(Languages.DUTCH),
                words.apply(Languages.UKRAINIAN));
    }

    private String said(String key, Locale language, Object... values) {
        return translations.getTranslation(key, language, values);
    }
}
