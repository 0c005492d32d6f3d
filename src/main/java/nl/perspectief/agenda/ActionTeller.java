package nl.perspectief.agenda;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.perspectief.security.Standing.orNone;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.notifications.Reader;
import nl.perspectief.notifications.Teller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what happened to an action, to those who may still see it. Who can no longer do it is told its number, which they
 * know, and nothing that it may say since.
 */
@Component
class ActionTeller implements Teller {

    private static final String LIST = "agenda";

    private final JdbcClient database;
    private final Translations translations;

    ActionTeller(JdbcClient database, Translations translations) {
        this.database = database;
        this.translations = translations;
    }

    private record Named(
            long id, String number, Texts title, @Nullable Long organisationId, boolean seen) {}

    @Override
    public String topic() {
        return ActionNews.TOPIC;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        var standing = reader.standing();
        var named = database
                .sql("select a.id, a.number, a.organisation_id, y.code," + ActionSight.SEEN + "seen," + ActionSql.TITLE
                        + "from action a join municipality y on y.id = a.municipality_id"
                        + " where a.id in (:ids) and a.municipality_id in (:places)")
                .params(ActionSight.by(standing))
                .param("places", orNone(standing.municipalities()))
                .param("ids", told.stream().map(Told::thingId).collect(toSet()))
                .query((row, _) -> new Named(
                        row.getLong("id"),
                        QuotedNumbers.readBy(standing, row.getString("code"), row.getString("number")),
                        Rows.texts(row, "title"),
                        row.getObject("organisation_id", Long.class),
                        row.getBoolean("seen")))
                .list()
                .stream()
                .collect(toMap(Named::id, identity()));
        var texts = new HashMap<Told, Telling>();
        for (var each : told) {
            var action = named.get(each.thingId());
            var kind = News.valueOf(each.kind());
            if (action != null && (action.seen() || isOfFormer(kind))) {
                texts.put(each, telling(kind, action, reader.language()));
            }
        }
        return texts;
    }

    private static boolean isOfFormer(News kind) {
        return kind == News.TAKEN || kind == News.SEVERAL_TAKEN;
    }

    private Telling telling(News kind, Named action, Locale language) {
        if (isOfFormer(kind)) {
            return new Telling(
                    translations.getTranslation("agenda.news." + kind, language, action.number()), LIST, false);
        }
        var title = new ActionText(action.title(), new Texts("", "", "")).readIn(language);
        var text = translations.getTranslation(
                "agenda.news." + kind, language, action.number(), action.title().in(title));
        var path = kind == News.HANDED_OVER && action.organisationId() != null
                ? Organisation.pathOf(action.organisationId())
                : ActionRow.pathOf(action.number());
        return new Telling(text, path, false);
    }
}
