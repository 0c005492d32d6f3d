package nl.perspectief.development;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.perspectief.development.DemoAnswers.Asked;
import nl.perspectief.quality.score.IndicatorKind;
import nl.perspectief.quality.score.ScoredIndicator;
import nl.perspectief.quality.score.Threshold;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The two templates that came with the portal, with what managers answer of them, in their order. */
record DemoTemplates(Template full, Template shorter) {

    /** @param interval days between two rounds */
    record Template(long id, String code, int interval, List<Asked> asked) {}

    private record Row(long templateId, String templateCode, Asked asked) {}

    static DemoTemplates read(JdbcTemplate database) {
        var rows = database.query(
                """
                select t.id template_id, t.code template_code, h.code theme_code, i.*
                from checklist_template t
                join theme h on h.template_id = t.id
                join indicator i on i.theme_id = h.id
                where t.edition = 1 and i.answered_by = 'MANAGER'
                order by t.id, h.position, i.position
                """, (row, _) -> new Row(row.getLong("template_id"), row.getString("template_code"), asked(row)));
        var byTemplate = rows.stream().collect(groupingBy(Row::templateCode, toList()));
        return new DemoTemplates(
                template("full", 182, byTemplate.get("full")), template("short", 31, byTemplate.get("short")));
    }

    private static Template template(String code, int interval, @Nullable List<Row> rows) {
        if (rows == null) {
            throw new IllegalStateException("The template %s is not there yet".formatted(code));
        }
        return new Template(
                rows.getFirst().templateId(),
                code,
                interval,
                rows.stream().map(Row::asked).toList());
    }

    private static Asked asked(ResultSet row) throws SQLException {
        var threshold = row.getString("threshold");
        return new Asked(
                row.getLong("id"),
                row.getString("theme_code"),
                new ScoredIndicator(
                        row.getString("code"),
                        IndicatorKind.valueOf(row.getString("kind")),
                        threshold == null ? null : Threshold.parse(threshold),
                        row.getInt("weight"),
                        row.getBoolean("critical"),
                        row.getBoolean("can_be_never")));
    }
}
