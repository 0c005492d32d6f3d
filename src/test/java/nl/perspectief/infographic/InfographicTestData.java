package nl.perspectief.infographic;

import java.util.List;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was published, without what it is made of. */
public final class InfographicTestData {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 210 297\"></svg>";

    private static final String WORDS = """
            {"language": "%s", "place": "Almere", "title": "%s", "intro": "", "figures": [], "themesTitle": "Themes",
            "themes": [], "insightsTitle": "Insights", "insights": [], "promisesTitle": "Promises", "promises": [],
            "note": "", "published": "Today"}
            """;

    private final JdbcClient database;

    public InfographicTestData(JdbcClient database) {
        this.database = database;
    }

    public long published(long pool, long publisher, String title) {
        var id = database.sql("""
                        insert into infographic (pool_id, published_by, published_at, sha256)
                        values (?, ?, utc_timestamp(6), unhex(sha2(?, 256))) returning id
                        """)
                .params(pool, publisher, title)
                .query((row, _) -> row.getLong(1))
                .single();
        for (var language : Languages.ALL) {
            var tag = language.getLanguage();
            database.sql("""
                            insert into infographic_page (infographic_id, language, title, words, svg, png, a4, a3)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(id, tag, title, WORDS.formatted(tag, title), SVG, new byte[0], new byte[0], new byte[0])
                    .update();
        }
        return id;
    }

    public static InfographicDraft draft(String about, List<Integer> insights, List<String> actions) {
        return new InfographicDraft(
                new Texts("About " + about, "Over " + about, "Про " + about), new Texts("", "", ""), insights, actions);
    }
}
