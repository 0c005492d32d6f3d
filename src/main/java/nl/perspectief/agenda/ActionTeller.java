package nl.perspectief.agenda;

import static nl.perspectief.security.Standing.orNone;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.notifications.Reader;
import nl.perspectief.notifications.Teller;
import nl.perspectief.security.Standing;
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
    private final LeftWords left;
    private final Translations translations;

    ActionTeller(JdbcClient database, LeftWords left, Translations translations) {
        this.database = database;
        this.left = left;
        this.translations = translations;
    }

    private record Titled(
            long id, String number, Texts title, @Nullable Long organisationId, boolean seen) implements About {}

    @Override
    public String topic() {
        return ActionNews.TOPIC;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        return Teller.each(told, ids -> actions(reader.standing(), ids), (each, action) -> {
            var kind = News.valueOf(each.kind());
            return action.seen() || isOfFormer(kind)
                    ? Optional.of(telling(kind, action, reader.language()))
                    : Optional.empty();
        });
    }

    private List<Titled> actions(Standing standing, Set<Long> ids) {
        return database.sql("select a.id, a.number, a.organisation_id, y.code," + ActionSight.SEEN + "seen,"
                        + ActionSql.TITLE
                        + "from action a join municipality y on y.id = a.municipality_id"
                        + " where a.id in (:ids) and a.municipality_id in (:places)")
                .params(ActionSight.by(standing))
                .param("places", orNone(standing.municipalities()))
                .param("ids", ids)
                .query((row, _) -> new Titled(
                        row.getLong("id"),
                        QuotedNumbers.readBy(standing, row.getString("code"), row.getString("number")),
                        Rows.texts(row, "title"),
                        row.getObject("organisation_id", Long.class),
                        row.getBoolean("seen")))
                .list();
    }

    private static boolean isOfFormer(News kind) {
        return kind == News.TAKEN || kind == News.SEVERAL_TAKEN;
    }

    private Telling telling(News kind, Titled action, Locale language) {
        if (isOfFormer(kind)) {
            return new Telling(
                    translations.getTranslation("agenda.news." + kind, language, action.number()), LIST, false);
        }
        var title = left.title(action.title(), action.number());
        var text = translations.getTranslation(
                "agenda.news." + kind, language, action.number(), title.in(title.readIn(language)));
        var path = kind == News.HANDED_OVER && action.organisationId() != null
                ? Organisation.pathOf(action.organisationId())
                : ActionRow.pathOf(action.number());
        return new Telling(text, path, false);
    }
}
