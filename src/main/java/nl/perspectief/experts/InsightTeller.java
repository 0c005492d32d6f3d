package nl.perspectief.experts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    private record Named(long id, String path, Texts title) {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        var named = database
                .sql("select i.id, i.pool_id, i.insight_no, i.title_en, i.title_nl, i.title_uk" + InsightTrail.SEEN
                        + " and i.id in (:ids)")
                .params(InsightTrail.by(reader.standing()))
                .param("ids", told.stream().map(Told::thingId).collect(toSet()))
                .query((row, _) -> new Named(
                        row.getLong("id"),
                        "experts/%d/insights/%d".formatted(row.getLong("pool_id"), row.getInt("insight_no")),
                        new Texts(row.getString("title_en"), row.getString("title_nl"), row.getString("title_uk"))))
                .list()
                .stream()
                .collect(toMap(Named::id, identity()));
        var texts = new HashMap<Told, Telling>();
        for (var each : told) {
            var insight = named.get(each.thingId());
            if (insight != null) {
                var title = insight.title();
                texts.put(
                        each,
                        new Telling(
                                translations.getTranslation(
                                        "experts.news." + each.kind(),
                                        reader.language(),
                                        title.in(title.readIn(reader.language()))),
                                insight.path(),
                                false));
            }
        }
        return texts;
    }
}
