package nl.perspectief.issues;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.ReportToken.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the words by which reports are found, in the transaction of whatever brings them. */
@Component
class ReportTokens {

    /** What stands in more reports is common: a page of them is usually found among the newest. */
    static final int RARE = 20_000;

    /** Of several words, since few reports have all of them. */
    private static final int RARE_AMONG_SEVERAL = 50_000;

    /** Of the reports with a word, as far as a page of them is usually found. */
    static final int FEW = 1_000;

    /** Reads no more of them than that, and keeps none. */
    private static final String STANDS_IN_FEWER = """
             (select 1 from report_token where municipality_id in (:municipalities) and word like %s
                limit 1 offset %s) is null
            """;

    /** Counts the words one by one, until one is rare. Where the first ones of the lists end is told as well. */
    private static final String KNOWN = "select case"
            + IntStream.range(0, SearchWords.MOST_WANTED)
                    .mapToObj(place -> " when" + STANDS_IN_FEWER.formatted(":word" + place, ":most") + " then " + place)
                    .collect(joining())
            + " else " + SearchWords.MOST_WANTED + " end," + STANDS_IN_FEWER.formatted(":word0", ":few") + """
            , (select id from issue_report where municipality_id in (:municipalities) order by id desc limit 1) - 10000,
            (select work_due from issue_report where municipality_id in (:municipalities) and work_due is not null
                order by work_due limit 1 offset 2000)
            """;

    private final JdbcClient database;

    ReportTokens(JdbcClient database) {
        this.database = database;
    }

    /** Of a new report. */
    void keep(IssueReport report) {
        var words = report.getText() + ' ' + report.getPlace();
        if (report.isConfidential()) {
            keep(report.getId(), Source.REPORT, false, words);
            keepNumber(report);
        } else {
            keep(report.getId(), Source.REPORT, false, words + ' ' + report.getNumber());
        }
    }

    /** The number of a confidential report stays confidential, also when the report no longer is. */
    void keepNumber(IssueReport report) {
        keep(report.getId(), Source.REPORT, report.isConfidential(), report.getNumber());
    }

    /** After whatever happened to a report that stands in the database as it is now. */
    void keep(IssueReport report, ReportEvent event) {
        keep(
                report.getId(),
                event.getKind() == ReportEventKind.NOTE ? Source.NOTE : Source.MESSAGE,
                event.isConfidential(),
                event.getText());
        follow(report.getId());
    }

    /** When the report, as it stands in the database, is due at another moment. */
    void follow(long reportId) {
        database.sql("""
                        update report_token t join issue_report r on r.id = t.report_id
                        set t.work_due = r.work_due
                        where r.id = ? and not t.work_due <=> r.work_due
                        """).param(reportId).update();
    }

    /** Writes the words of a report and its history anew: of one from before they were kept, and after any were taken away. */
    void renew(long reportId) {
        database.sql("delete from report_token where report_id = ?")
                .param(reportId)
                .update();
        database.sql("""
                        select 'REPORT', false, concat_ws(' ', r.text, r.place, r.open_number)
                        from issue_report r where r.id = :id
                        union all
                        select 'REPORT', true, r.secret_number
                        from issue_report r where r.id = :id and r.secret_number is not null
                        union all
                        select if(e.kind = 'NOTE', 'NOTE', 'MESSAGE'), e.confidential, e.text
                        from report_event e
                        where e.report_id = :id and e.text <> ''
                        """)
                .param("id", reportId)
                .query((row, _) -> new Said(Source.valueOf(row.getString(1)), row.getBoolean(2), row.getString(3)))
                .list()
                .forEach(said -> keep(reportId, said.source(), said.confidential(), said.text()));
        database.sql("update issue_report set words_kept = true where id = ?")
                .param(reportId)
                .update();
    }

    private record Said(Source source, boolean confidential, String text) {}

    /**
     * What is known of words before they are looked for.
     *
     * @param rare one of them that is not common; null when all are
     * @param few whether not many reports have the first one
     * @param first where a page with common words is usually found
     */
    record Known(@Nullable String rare, boolean few, Wanted.First first) {}

    /** @param words beginnings of words */
    Known known(Collection<Long> municipalities, List<String> words) {
        var query = database.sql(KNOWN)
                .param("municipalities", Set.copyOf(municipalities))
                .param("most", words.size() == 1 ? RARE : RARE_AMONG_SEVERAL)
                .param("few", FEW);
        for (int place = 0; place < SearchWords.MOST_WANTED; place++) {
            query = query.param("word" + place, place < words.size() ? words.get(place) + '%' : "");
        }
        return query.query((row, _) -> {
                    var rare = row.getInt(1);
                    return new Known(rare < words.size() ? words.get(rare) : null, row.getBoolean(2), first(row));
                })
                .single();
    }

    private static Wanted.First first(ResultSet row) throws SQLException {
        var due = row.getObject(4, LocalDateTime.class);
        return new Wanted.First(row.getLong(3), due == null ? Deadlines.NEVER : Dates.ofUtc(due));
    }

    /** The words go as one parameter, so that it is the same statement for any number of them. */
    private void keep(long reportId, Source source, boolean confidential, String text) {
        var words = SearchWords.of(text);
        if (words.isEmpty()) {
            return;
        }
        database.sql("""
                        insert ignore into report_token (report_id, word, source, confidential, municipality_id, work_due)
                        select r.id, words.word, :source, :confidential, r.municipality_id, r.work_due
                        from issue_report r
                        join json_table(:words, '$[*]' columns (word varchar(30) path '$')) words
                        where r.id = :report
                        """)
                .param("source", source.name())
                .param("confidential", confidential)
                .param("words", words.stream().collect(joining("\",\"", "[\"", "\"]")))
                .param("report", reportId)
                .update();
    }
}
