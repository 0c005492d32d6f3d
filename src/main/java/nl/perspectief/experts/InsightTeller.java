package nl.perspectief.experts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.notifications.Reader;
import nl.perspectief.notifications.Teller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says to the experts of a pool what became of an insight. */
@Component
class InsightTeller implements Teller {

    static final String TOPIC = "insights";

    /** An action that came of it is done. */
    static final String DONE = "DONE";

    private final JdbcClient database;
    private final Translations translations;

    InsightTeller(JdbcClient database, Translations translations) {
        this.database = database;
        this.translations = translations;
    }

    private record Titled(long id, String path, Texts title) implements About {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        return Teller.each(told, ids -> insights(reader, ids), (each, insight) -> {
            var title = insight.title();
            var text = translations.getTranslation(
                    "experts.news." + each.kind(), reader.language(), title.in(title.readIn(reader.language())));
            return Optional.of(new Telling(text, insight.path(), false));
        });
    }

    private List<Titled> insights(Reader reader, Set<Long> ids) {
        return database.sql("select i.id, i.pool_id, i.insight_no, i.title_en, i.title_nl, i.title_uk"
                        + InsightTrail.SEEN + " and i.id in (:ids)")
                .params(InsightTrail.by(reader.standing()))
                .param("ids", ids)
                .query((row, _) -> new Titled(
                        row.getLong("id"),
                        Insight.pathOf(row.getLong("pool_id"), row.getInt("insight_no")),
                        Rows.texts(row, "title")))
                .list();
    }
}
