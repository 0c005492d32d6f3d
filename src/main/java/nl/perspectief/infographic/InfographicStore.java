package nl.perspectief.infographic;

import static nl.perspectief.security.Standing.orNone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.data.Rows;
import nl.perspectief.infographic.poster.Poster;
import nl.perspectief.infographic.poster.PosterFiles;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was published: nobody changes it any more, also not in the database; it can only be taken back. */
@Component
class InfographicStore {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ROW = " i.id, i.pool_id, i.published_at, w.title, y.name ";

    /** {@code i} is the infographic, {@code p} its pool. Partners see their own actions and nothing else. */
    private static final String SEEN = """
             from infographic i join expert_pool p on p.id = i.pool_id join municipality y on y.id = p.municipality_id
            join infographic_page w on w.infographic_id = i.id and w.language = :language
            where p.municipality_id in (:reading) and i.withdrawn_at is null
            """;

    private final JdbcClient database;

    InfographicStore(JdbcClient database) {
        this.database = database;
    }

    List<InfographicRow> list(Standing standing, Locale language, @Nullable Long poolId, Pageable page) {
        return database.sql("select" + ROW + SEEN + (poolId == null ? "" : " and p.id = :pool")
                        + " order by i.id desc limit :most offset :skipped")
                .params(by(standing, language))
                .param("pool", poolId)
                .params(Paging.of(page))
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Infographic> find(Standing standing, Locale language, long id) {
        return database.sql("select w.svg, w.words, p.municipality_id," + ROW + SEEN + " and i.id = :id")
                .params(by(standing, language))
                .param("id", id)
                .query((row, _) -> new Infographic(
                        row(row),
                        standing.oversees(row.getLong("municipality_id")),
                        row.getString("svg"),
                        JSON.readValue(row.getString("words"), Poster.class)))
                .optional();
    }

    Optional<byte[]> file(Standing standing, Locale language, long id, InfographicFile file) {
        return database.sql("select w." + file.column() + SEEN + " and i.id = :id")
                .params(by(standing, language))
                .param("id", id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private static Map<String, Object> by(Standing standing, Locale language) {
        return Map.of(
                "language",
                language.getLanguage(),
                "reading",
                orNone(standing.anywhereAs(
                        Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT, Roles.EXPERT)));
    }

    private static InfographicRow row(ResultSet row) throws SQLException {
        return new InfographicRow(
                row.getLong("id"), row.getString("title"), row.getString("name"), Rows.moment(row, "published_at"));
    }

    /** @return its id; empty when the same was published before and not taken back */
    @Transactional
    Optional<Long> publish(long poolId, long personId, byte[] digest, Map<Poster, PosterFiles> files) {
        var id = begin(poolId, personId, digest);
        id.ifPresent(begun -> files.forEach((poster, drawn) -> add(begun, poster, drawn)));
        return id;
    }

    private Optional<Long> begin(long poolId, long personId, byte[] digest) {
        return database.sql("""
                        insert ignore into infographic (pool_id, published_by, published_at, sha256)
                        values (?, ?, utc_timestamp(6), ?) returning id
                        """)
                .params(poolId, personId, digest)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    private void add(long id, Poster poster, PosterFiles files) {
        database.sql("""
                        insert into infographic_page (infographic_id, language, title, words, svg, png, a4, a3)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        poster.language(),
                        poster.title(),
                        words(poster),
                        files.svg(),
                        files.png(),
                        files.a4(),
                        files.a3())
                .update();
    }

    /** That it was published is kept, and nothing of what it said. */
    void withdraw(long id, long personId) {
        database.sql("update infographic set withdrawn_at = utc_timestamp(6), withdrawn_by = ?"
                        + " where id = ? and withdrawn_at is null")
                .params(personId, id)
                .update();
        database.sql("delete from infographic_page where infographic_id = ?")
                .param(id)
                .update();
    }

    static String words(Poster poster) {
        return JSON.writeValueAsString(poster);
    }
}
