package nl.perspectief.quality;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionBeginning;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Translations;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How it ought to be, and what was remarked where it isn't. */
@Component
class IndicatorBeginning implements ActionBeginning {

    private final JdbcClient database;
    private final IndicatorTrail trail;
    private final Translations translations;

    IndicatorBeginning(JdbcClient database, IndicatorTrail trail, Translations translations) {
        this.database = database;
        this.trail = trail;
        this.translations = translations;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.INDICATOR;
    }

    @Override
    public Optional<String> of(Standing standing, Collection<Long> ids, Locale language) {
        var sight = trail.sight(standing);
        return database.sql("""
                        select i.text_en, i.text_nl, i.text_uk, a.remark
                        from answer a join indicator i on i.id = a.indicator_id
                        join (
                        """ + sight.sql() + ") seen on seen.id = a.id order by a.id desc limit 1")
                .params(sight.values())
                .param("ids", ids)
                .query((row, _) -> Stream.of(
                                said(
                                        "quality.action.should",
                                        Rows.texts(row, "text").in(language),
                                        language),
                                said("quality.action.found", row.getString("remark"), language))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .optional();
    }

    private String said(String key, String words, Locale language) {
        // on a line of its own: a capital within one looks like somebody's name
        return words.isEmpty() ? "" : translations.getTranslation(key, language) + "\n" + words;
    }
}
