package nl.perspectief.motions;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Words;
import nl.perspectief.council.Seat;
import nl.perspectief.council.SeenCouncils;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is said of motions, by the database's clock. */
@Component
class PostStore {

    private static final String EDITABLE =
            " t.posted_at + interval " + Post.EDITABLE_MINUTES + " minute >= utc_timestamp(6) editable ";

    /** Those that {@code shown} names, each with the latest of its thread that is left out. */
    private static final String WHOLE = """
            select t.*, a.name author, r.name remover, shown.before_id,
            """ + EDITABLE + "," + MotionSql.COUNCIL + """
            from shown
            join motion_post t on t.id = shown.id
            join council c on c.id = shown.council_id
            """ + MotionSql.PLACE + """
            join person a on a.id = t.author_id
            left join person r on r.id = t.removed_by
            order by shown.thread_id desc, t.id
            """;

    private static final String POSTS = " from motion m join council c on c.id = m.council_id" + MotionSql.PLACE
            + "join motion_post s on s.motion_id = m.id and ";

    /** The threads that a page has, with the latest answers of each. */
    private static final String THREADS = """
            with page as (
                select s.id, s.motion_id, m.council_id,
                    (select a.id from motion_post a where a.motion_id = s.motion_id and a.thread_id = s.id
                        order by a.id desc limit 1 offset %d) before_id
            """.formatted(DiscussionThread.ANSWERS) + POSTS + "s.thread_id is null where"
            + MotionNumbers.NAMED + """
                order by s.id desc limit :most offset :skipped
            ), shown as (
                select id, id thread_id, council_id, before_id from page
                union all
                select a.id, p.id, p.council_id, null from page p
                join motion_post a on a.motion_id = p.motion_id and a.thread_id = p.id and a.id > coalesce(p.before_id, 0)
            )
            """ + WHOLE;

    /** The latest answers of a thread before one of them. */
    private static final String EARLIER =
            """
            with shown as (
                select s.id, s.thread_id, m.council_id, null before_id
            """ + POSTS + "s.thread_id = :thread where s.id < :before and" + SeenCouncils.SEEN + """
                order by s.id desc limit :most
            )
            """ + WHOLE;

    private final JdbcClient database;

    PostStore(JdbcClient database) {
        this.database = database;
    }

    /** A post as it stands. */
    record Posted(long id, @Nullable Long threadId, long authorId, boolean removed, boolean editable) {

        /** The one that begins its thread. */
        long thread() {
            return threadId == null ? id : threadId;
        }
    }

    List<DiscussionThread> threads(Standing standing, String number, Pageable page) {
        record Row(long threadId, boolean earlier, Post post) {}
        var rows = database.sql(THREADS)
                .params(MotionNumbers.named(number, standing))
                .params(Paging.of(page))
                .query((row, _) -> {
                    var thread = row.getObject("thread_id", Long.class);
                    return new Row(
                            thread == null ? row.getLong("id") : thread,
                            row.getObject("before_id") != null,
                            post(row, standing));
                })
                .list();
        var threads = new LinkedHashMap<Long, List<Row>>();
        rows.forEach(row ->
                threads.computeIfAbsent(row.threadId(), _ -> new ArrayList<>()).add(row));
        return threads.values().stream()
                .map(posts -> new DiscussionThread(
                        posts.getFirst().post(),
                        posts.stream().skip(1).map(Row::post).toList(),
                        posts.getFirst().earlier()))
                .toList();
    }

    List<Post> answers(Standing standing, long threadId, long before) {
        return database.sql(EARLIER)
                .params(SeenCouncils.by(standing))
                .param("thread", threadId)
                .param("before", before)
                .param("most", DiscussionThread.ANSWERS + 1)
                .query((row, _) -> post(row, standing))
                .list();
    }

    /** How many somebody wrote in the last day, of whatever motions. */
    int ofToday(long authorId) {
        return database.sql("select count(*) from motion_post where author_id = ?"
                        + " and posted_at > utc_timestamp(6) - interval 1 day")
                .param(authorId)
                .query(Integer.class)
                .single();
    }

    long count(Standing standing, String number) {
        return database.sql("select count(*)" + POSTS + "s.thread_id is null where" + MotionNumbers.NAMED)
                .params(MotionNumbers.named(number, standing))
                .query(Long.class)
                .single();
    }

    /** Of which the motion is held. */
    Posted find(long id) {
        return database.sql("select t.id, t.thread_id, t.author_id, t.removed_at," + EDITABLE
                        + "from motion_post t where t.id = ?")
                .param(id)
                .query((row, _) -> new Posted(
                        row.getLong("id"),
                        row.getObject("thread_id", Long.class),
                        row.getLong("author_id"),
                        row.getObject("removed_at") != null,
                        row.getBoolean("editable")))
                .single();
    }

    /** @return its id */
    long add(HeldMotion motion, @Nullable Long threadId, Words words) {
        return requireNonNull(database.sql("""
                        insert into motion_post (motion_id, thread_id, author_id, text, language, posted_at)
                        values (:motion, :thread, :author, :text, :language, utc_timestamp(6))
                        returning id
                        """)
                .param("motion", motion.id())
                .param("thread", threadId)
                .param("author", motion.me())
                .param("text", words.text())
                .param("language", MotionStore.language(words.language()))
                .query((row, _) -> row.getLong(1))
                .single());
    }

    void edit(long id, Words words) {
        database.sql("update motion_post set text = ?, language = ?, edited_at = utc_timestamp(6) where id = ?")
                .params(words.text(), MotionStore.language(words.language()), id)
                .update();
    }

    void remove(long id, long by, Words reason) {
        database.sql("""
                        update motion_post set text = '', removed_at = utc_timestamp(6), removed_by = ?,
                            removal_reason = ?, removal_language = ?
                        where id = ?
                        """)
                .params(by, reason.text(), MotionStore.language(reason.language()), id)
                .update();
    }

    private static Post post(ResultSet row, Standing standing) throws SQLException {
        var seat = Seat.of(standing, MotionSql.council(row));
        var reason = MotionSql.words(row, "removal_reason", "removal_language");
        return new Post(
                row.getLong("id"),
                row.getString("author"),
                requireNonNull(MotionSql.words(row, "text", "language")),
                Rows.moment(row, "posted_at"),
                Rows.momentOrNull(row, "edited_at"),
                reason == null
                        ? null
                        : new Post.Removal(row.getString("remover"), Rows.moment(row, "removed_at"), reason),
                reason == null
                        && seat.member()
                        && row.getLong("author_id") == standing.personId()
                        && row.getBoolean("editable"),
                reason == null && seat.leads());
    }
}
