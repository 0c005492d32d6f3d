package nl.perspectief.motions;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what becomes of motions, by the database's clock. */
@Component
class MotionStore {

    private static final int MOST_A_DAY = 20;

    private final JdbcClient database;

    MotionStore(JdbcClient database) {
        this.database = database;
    }

    /** What a version comes from. */
    enum VersionKind {
        SUBMITTED,
        CHANGED,
        TRANSLATED,
        AMENDED
    }

    /**
     * @param draftId of the draft that it was; null if it never was one
     * @return its id
     */
    long add(
            long municipalityId,
            long councilId,
            String number,
            long proposerId,
            int threshold,
            @Nullable Long draftId,
            MotionText text) {
        var id = database.sql("""
                        insert into motion (municipality_id, council_id, number, proposer_id, state, threshold, draft_id,
                            version_no, submitted_at, changed_at)
                        values (?, ?, ?, ?, 'SUBMITTED', ?, ?, 1, utc_timestamp(6), utc_timestamp(6))
                        returning id
                        """)
                .params(municipalityId, councilId, number, proposerId, threshold)
                .param(draftId)
                .query((row, _) -> row.getLong(1))
                .single();
        addVersion(id, 1, VersionKind.SUBMITTED, proposerId, null, text);
        return id;
    }

    /** @throws BadInputException when somebody gave motions as many texts in the last day as there may be */
    void requireFewToday(long authorId) {
        var today = database.sql("select count(*) from motion_version where author_id = ?"
                        + " and made_at > utc_timestamp(6) - interval 1 day")
                .param(authorId)
                .query(Integer.class)
                .single();
        BadInputException.unless(today < MOST_A_DAY, "title", "motions.bad.manyTexts", MOST_A_DAY);
    }

    /** How often who holds a motion began to support it in the last day. */
    int supportsOfToday(HeldMotion motion) {
        return database.sql("select count(*) from motion_event where motion_id = ? and person_id = ?"
                        + " and kind = 'SUPPORTED' and happened_at > utc_timestamp(6) - interval 1 day")
                .params(motion.id(), motion.me())
                .query(Integer.class)
                .single();
    }

    void move(HeldMotion motion, MotionState state) {
        database.sql("update motion set state = ?, changed_at = utc_timestamp(6) where id = ?")
                .params(state.name(), motion.id())
                .update();
    }

    /** Whether a vote was ever opened on it, or on an amendment of it. */
    boolean isVotedOn(HeldMotion motion) {
        return database.sql("select count(*) from motion_poll where motion_id = ?")
                        .param(motion.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws BadInputException while there is one: what it replaces is fixed in each language */
    void requireNoAmendmentInVote(HeldMotion motion) {
        var running = database.sql("select count(*) from motion_amendment where motion_id = ? and state = 'IN_VOTE'")
                .param(motion.id())
                .query(Integer.class)
                .single();
        BadInputException.unless(running == 0, "state", "motions.bad.amendmentInVote");
    }

    MotionText text(HeldMotion motion) {
        return database.sql("select" + MotionSql.TEXT + "from motion_version v where motion_id = ? and version_no = ?")
                .params(motion.id(), motion.version())
                .query((row, _) -> MotionSql.text(row))
                .single();
    }

    /**
     * Gives a motion its next text.
     *
     * @param authorId null when a vote made it
     * @param amendmentId that was worked in; null for none
     * @return its number
     */
    int rewrite(
            HeldMotion motion, VersionKind kind, @Nullable Long authorId, @Nullable Long amendmentId, MotionText text) {
        var next = motion.version() + 1;
        addVersion(motion.id(), next, kind, authorId, amendmentId, text);
        database.sql("update motion set version_no = ? where id = ?")
                .params(next, motion.id())
                .update();
        return next;
    }

    private void addVersion(
            long motionId,
            int version,
            VersionKind kind,
            @Nullable Long authorId,
            @Nullable Long amendmentId,
            MotionText text) {
        database.sql("""
                        insert into motion_version (motion_id, version_no, kind, author_id, amendment_id,
                            title_en, title_nl, title_uk, text_en, text_nl, text_uk, made_at)
                        values (:motion, :version, :kind, :author, :amendment,
                            :titleEn, :titleNl, :titleUk, :textEn, :textNl, :textUk, utc_timestamp(6))
                        """)
                .param("motion", motionId)
                .param("version", version)
                .param("kind", kind.name())
                .param("author", authorId)
                .param("amendment", amendmentId)
                .param("titleEn", text.title().en())
                .param("titleNl", text.title().nl())
                .param("titleUk", text.title().uk())
                .param("textEn", text.text().en())
                .param("textNl", text.text().nl())
                .param("textUk", text.text().uk())
                .update();
    }

    /** Begins a line of the history of a motion. */
    Line line(long motionId, MotionEventKind kind) {
        return new Line(motionId, kind);
    }

    /** A line, until it is added. */
    final class Line {

        private final long motionId;
        private final MotionEventKind kind;
        private @Nullable Long personId;
        private @Nullable Integer version;
        private @Nullable Long amendmentId;
        private @Nullable Long pollId;
        private @Nullable Words words;

        private Line(long motionId, MotionEventKind kind) {
            this.motionId = motionId;
            this.kind = kind;
        }

        Line by(long personId) {
            this.personId = personId;
            return this;
        }

        Line making(int version) {
            this.version = version;
            return this;
        }

        Line of(@Nullable Long amendmentId) {
            this.amendmentId = amendmentId;
            return this;
        }

        Line in(long pollId) {
            this.pollId = pollId;
            return this;
        }

        Line saying(Words words) {
            this.words = words;
            return this;
        }

        /** @return its id */
        long add() {
            return requireNonNull(database.sql("""
                            insert into motion_event (motion_id, kind, person_id, happened_at, version_no, amendment_id,
                                poll_id, text, language)
                            values (:motion, :kind, :person, utc_timestamp(6), :version, :amendment,
                                :poll, :text, :language)
                            returning id
                            """)
                    .param("motion", motionId)
                    .param("kind", kind.name())
                    .param("person", personId)
                    .param("version", version)
                    .param("amendment", amendmentId)
                    .param("poll", pollId)
                    .param("text", words == null ? "" : words.text())
                    .param("language", words == null ? null : language(words.language()))
                    .query((row, _) -> row.getLong(1))
                    .single());
        }
    }

    static String language(Locale language) {
        return language.getLanguage();
    }
}
