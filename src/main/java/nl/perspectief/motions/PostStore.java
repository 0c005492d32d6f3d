package nl.perspectief.motions;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.perspectief.council.Seat;
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

    /** Of the threads that the page has. */
    private static final String THREADS =
            """
            select t.*, a.name author, r.name remover,
            """ + EDITABLE + "," + MotionSql.COUNCIL + """
            from (
                select s.id, s.motion_id, m.council_id from motion m
                join council c on c.id = m.council_id
            """ + MotionSql.PLACE + """
                join motion_post s on s.motion_id = m.id and s.thread_id is null
                where %s
                order by s.id desc limit :most offset :skipped
            ) page
            join motion_post t on t.motion_id = page.motion_id and (t.id = page.id or t.thread_id = page.id)
            join council c on c.id = page.council_id
            """ + MotionSql.PLACE + """
            join person a on a.id = t.author_id
            left join person r on r.id = t.removed_by
            order by page.id desc, t.id
            """;

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
        record Row(long threadId, Post post) {}
        var rows = database.sql(THREADS.formatted(MotionNumbers.NAMED))
                .params(MotionNumbers.named(number, standing))
                .param("most", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("skipped", page.isPaged() ? page.getOffset() : 0)
                .query((row, _) -> {
                    var thread = row.getObject("thread_id", Long.class);
                    return new Row(thread == null ? row.getLong("id") : thread, post(row, standing));
                })
                .list();
        var threads = new LinkedHashMap<Long, List<Post>>();
        rows.forEach(row ->
                threads.computeIfAbsent(row.threadId(), _ -> new ArrayList<>()).add(row.post()));
        return threads.values().stream()
                .map(posts -> new DiscussionThread(posts.getFirst(), posts.subList(1, posts.size())))
                .toList();
    }

    long count(Standing standing, String number) {
        return database.sql("select count(*) from motion m join council c on c.id = m.council_id" + MotionSql.PLACE
                        + "join motion_post s on s.motion_id = m.id and s.thread_id is null where"
                        + MotionNumbers.NAMED)
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
                MotionSql.moment(row, "posted_at"),
                row.getObject("edited_at") == null ? null : MotionSql.moment(row, "edited_at"),
                reason == null
                        ? null
                        : new Post.Removal(row.getString("remover"), MotionSql.moment(row, "removed_at"), reason),
                reason == null
                        && seat.member()
                        && row.getLong("author_id") == standing.personId()
                        && row.getBoolean("editable"),
                reason == null && seat.leads());
    }
}
