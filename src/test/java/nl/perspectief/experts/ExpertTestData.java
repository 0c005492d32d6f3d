package nl.perspectief.experts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Expert pools, in this portal or one that runs elsewhere. */
public final class ExpertTestData {

    private final JdbcClient database;
    private final @Nullable TransactionTemplate transactions;

    /** For a portal that runs elsewhere, and within a transaction of the test. */
    public ExpertTestData(JdbcClient database) {
        this(database, null);
    }

    /** For who wants it to stay. */
    public ExpertTestData(JdbcClient database, @Nullable TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    private <T> T whole(Supplier<T> work) {
        return transactions == null ? work.get() : requireNonNull(transactions.execute(_ -> work.get()));
    }

    public static Texts texts(String about) {
        return new Texts("About " + about, "Over " + about, "Про " + about);
    }

    public static PoolDraft draft(String about) {
        var today = LocalDate.now(Dates.ZONE);
        return new PoolDraft(texts(about), today.minusDays(7), today.plusDays(7), PoolDraft.USUAL_DAYS);
    }

    public static InterviewDraft words(String said) {
        return words(Bands.NONE, Map.of(), said);
    }

    public static InterviewDraft words(Bands bands, Map<Long, String> answers, String remarks) {
        return new InterviewDraft(bands, true, Languages.DUTCH, answers, remarks, Set.of());
    }

    public static MeetingDraft meeting(String place) {
        return new MeetingDraft(
                LocalDate.now(Dates.ZONE).plusDays(3).atTime(14, 0), place, new Words("", Languages.DUTCH));
    }

    /** Under way, with the usual themes. */
    public long pool(TestData.Municipality where, String about, TestData.Person... members) {
        var draft = draft(about);
        var id = database.sql("""
                        insert into expert_pool (municipality_id, question_en, question_nl, question_uk, starts, ends,
                            keep_days)
                        values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        where.id(),
                        draft.question().en(),
                        draft.question().nl(),
                        draft.question().uk(),
                        draft.starts(),
                        draft.ends(),
                        draft.keepDays())
                .query((row, _) -> row.getLong(1))
                .single();
        whole(() -> {
            new UsualThemes(database).addTo(id);
            return id;
        });
        for (var member : members) {
            join(id, member.id());
        }
        return id;
    }

    public void join(long pool, long person) {
        database.sql("insert into pool_member (pool_id, person_id, since) values (?, ?, '2024-01-01')")
                .params(pool, person)
                .update();
    }

    /** By which a person says which interview was theirs. */
    public String code(long interview) {
        return database.sql("select concat(interview_no, '-', letters) from interview where id = ?")
                .param(interview)
                .query(String.class)
                .single();
    }

    public long interview(long pool, long writer, InterviewDraft draft) {
        return whole(() -> new InterviewStore(database).add(pool, writer, draft));
    }

    public long theme(long pool, String about) {
        var texts = texts(about);
        return database.sql(
                        "insert into pool_theme (pool_id, name_en, name_nl, name_uk) values (?, ?, ?, ?) returning id")
                .params(pool, texts.en(), texts.nl(), texts.uk())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    public long meeting(long pool, String place) {
        return database.sql("""
                        insert into pool_meeting (pool_id, held_at, place, about, language)
                        values (?, utc_timestamp(6), ?, '', 'nl') returning id
                        """)
                .params(pool, place)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** @return its number within the pool */
    public int insight(long pool, long theme, String about) {
        return insight(pool, theme, insight(about));
    }

    /** @return its number within the pool */
    public int insight(long pool, long theme, InsightDraft draft) {
        return whole(() -> new InsightStore(database).add(pool, theme, draft));
    }

    public static InsightDraft insight(String about) {
        return new InsightDraft(texts(about), new Texts("", "", ""), Set.of());
    }

    /** In Ukrainian alone. */
    public static InsightDraft untranslated(String about) {
        return new InsightDraft(new Texts("", "", texts(about).uk()), new Texts("", "", ""), Set.of());
    }

    public long insightId(long pool, int number) {
        return database.sql("select id from insight where pool_id = ? and insight_no = ?")
                .params(pool, number)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    public void merge(long insight, long into, long who) {
        whole(() -> new InsightStore(database).merge(insight, into, who));
    }

    /** Of the interview's remarks, in an insight or in none. */
    public long passage(long interview, String text, long theme, Tone tone, @Nullable Long insight) {
        whole(() -> {
            new PassageStore(database).add(interview, new PassageDraft(null, text, theme, tone, insight));
            return interview;
        });
        return database.sql("select max(id) from passage where interview_id = ?")
                .param(interview)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** As if so many interviews had been counted, with nothing to tell of bands. */
    public void counted(long pool, int interviews) {
        database.sql("insert into pool_edition (pool_id, edition_no, counted_at, interviews)"
                        + " select ?, coalesce(max(edition_no), 0) + 1, utc_timestamp(6), ? from pool_edition"
                        + " where pool_id = ?")
                .params(pool, interviews, pool)
                .update();
    }

    /** As if enough had changed: what was found is told from now on, since somebody says what nobody said yet. */
    public void weigh(long pool) {
        sayTheRest(pool);
        whole(() -> new WeightStore(database).weigh(pool, 0));
    }

    /** One more person says each insight of the pool that nobody says. */
    private void sayTheRest(long pool) {
        record Unsaid(long id, long theme) {}
        var unsaid = database.sql("select i.id, i.theme_id from insight i where i.pool_id = ?"
                        + " and i.id not in (select p.insight_id from passage p where p.insight_id is not null)")
                .param(pool)
                .query((row, _) -> new Unsaid(row.getLong("id"), row.getLong("theme_id")))
                .list();
        if (unsaid.isEmpty()) {
            return;
        }
        var writer =
                database.sql("select max(id) from person").query(Long.class).single();
        var said = interview(pool, writer, words("Dat vind ik ook."));
        unsaid.forEach(insight -> passage(said, "Dat vind ik ook.", insight.theme(), Tone.NEUTRAL, insight.id()));
    }

    /** By their ids, in the order in which they are asked. */
    public List<Long> questions(long pool) {
        return database.sql("select q.id from pool_question q join pool_theme t on t.id = q.theme_id"
                        + " where t.pool_id = ? order by q.id")
                .param(pool)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
