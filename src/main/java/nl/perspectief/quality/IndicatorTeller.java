package nl.perspectief.quality;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.text.Translations;
import nl.perspectief.notifications.Reader;
import nl.perspectief.notifications.Teller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says to who manages a location what became of an indicator that failed there. */
@Component
class IndicatorTeller implements Teller {

    static final String TOPIC = "indicators";

    /** An action that came of it is done: it is to be looked at again. */
    static final String MENDED = "MENDED";

    private final JdbcClient database;
    private final IndicatorTrail trail;
    private final Translations translations;

    IndicatorTeller(JdbcClient database, IndicatorTrail trail, Translations translations) {
        this.database = database;
        this.trail = trail;
        this.translations = translations;
    }

    private record Failed(long id, long checklistId, String code, String location) implements About {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        return Teller.each(told, ids -> failed(reader, ids), (each, failed) -> {
            var text = translations.getTranslation(
                    "quality.news." + each.kind(), reader.language(), failed.code(), failed.location());
            return Optional.of(new Telling(text, "checklists/" + failed.checklistId() + "/" + failed.code(), false));
        });
    }

    private List<Failed> failed(Reader reader, Set<Long> ids) {
        var sight = trail.sight(reader.standing());
        return database.sql("""
                        select a.id, a.checklist_id, i.code, l.name
                        from answer a join checklist c on c.id = a.checklist_id
                        join location l on l.id = c.location_id
                        join indicator i on i.id = a.indicator_id
                        join (
                        """ + sight.sql() + ") seen on seen.id = a.id")
                .params(sight.values())
                .param("ids", ids)
                .query((row, _) -> new Failed(
                        row.getLong("id"), row.getLong("checklist_id"), row.getString("code"), row.getString("name")))
                .list();
    }
}
