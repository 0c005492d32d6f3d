package nl.perspectief.motions;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.council.SeenCouncils;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.motions.MotionNews.ToldKind;
import nl.perspectief.notifications.Reader;
import nl.perspectief.notifications.Teller;
import nl.perspectief.security.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what happened to a motion, to those who may still see its council. */
@Component
class MotionTeller implements Teller {

    private final JdbcClient database;
    private final Translations translations;

    MotionTeller(JdbcClient database, Translations translations) {
        this.database = database;
        this.translations = translations;
    }

    private record Titled(long id, String number, Texts title) implements About {}

    @Override
    public String topic() {
        return MotionNews.TOPIC;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        return Teller.each(
                told,
                ids -> motions(reader.standing(), ids),
                (each, motion) -> Optional.of(telling(ToldKind.read(each.kind()), motion, reader.language())));
    }

    private List<Titled> motions(Standing standing, Set<Long> ids) {
        return database.sql("select m.id, m.number, y.code," + MotionSql.TITLE + """
                        from motion m
                        join motion_version v on v.motion_id = m.id and v.version_no = m.version_no
                        join council c on c.id = m.council_id
                        join municipality y on y.id = m.municipality_id
                        where m.id in (:ids) and
                        """ + SeenCouncils.SEEN)
                .params(SeenCouncils.by(standing))
                .param("ids", ids)
                .query((row, _) -> new Titled(
                        row.getLong("id"),
                        QuotedNumbers.readBy(standing, row.getString("code"), row.getString("number")),
                        Rows.texts(row, "title")))
                .list();
    }

    private Telling telling(ToldKind kind, Titled motion, Locale language) {
        var title = motion.title().in(motion.title().readIn(language));
        var text = kind.amendment() == null
                ? translations.getTranslation("motions.news." + kind.kind(), language, motion.number(), title)
                : translations.getTranslation(
                        "motions.news.amendment." + kind.kind(), language, motion.number(), title, kind.amendment());
        return new Telling(text, MotionRow.pathOf(motion.number()), false);
    }
}
