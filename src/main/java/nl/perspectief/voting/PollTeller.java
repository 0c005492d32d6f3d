package nl.perspectief.voting;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.CouncilAccess;
import nl.perspectief.notifications.Reader;
import nl.perspectief.notifications.Teller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what happened to a poll, to those on its roll and those who may see its council. */
@Component
class PollTeller implements Teller {

    private final JdbcClient database;
    private final CouncilAccess councils;
    private final Translations translations;

    PollTeller(JdbcClient database, CouncilAccess councils, Translations translations) {
        this.database = database;
        this.councils = councils;
        this.translations = translations;
    }

    /**
     * What is told of a poll.
     *
     * @param waiting whether the reader may vote and has not
     */
    private record Named(
            long councilId,
            Texts title,
            Instant opensAt,
            Instant closesAt,
            @Nullable String sealed,
            boolean onRoll,
            boolean waiting) {}

    @Override
    public String topic() {
        return PollNews.TOPIC;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        var known = new HashMap<Long, Optional<Named>>();
        var texts = new HashMap<Told, Telling>();
        for (var each : told) {
            known.computeIfAbsent(each.thingId(), id -> readable(id, reader))
                    .ifPresent(poll -> texts.put(each, telling(each, poll, reader)));
        }
        return texts;
    }

    private Optional<Named> readable(long pollId, Reader reader) {
        return named(pollId, reader.standing().personId())
                .filter(poll -> poll.onRoll()
                        || councils.find(reader.standing(), poll.councilId()).isPresent());
    }

    private Optional<Named> named(long pollId, long personId) {
        return database.sql("""
                        select p.council_id, p.opens_at, p.closes_at, p.sealed_sha256, r.person_id is not null on_roll,
                            p.closes_at >= utc_timestamp(6) and ifnull(not r.has_voted, false) waiting,
                            json_value(p.manifest, '$.title.en') en, json_value(p.manifest, '$.title.nl') nl,
                            json_value(p.manifest, '$.title.uk') uk
                        from poll p left join poll_roll r on r.poll_id = p.id and r.person_id = ?
                        where p.id = ?
                        """)
                .param(personId)
                .param(pollId)
                .query((row, _) -> {
                    var sealed = row.getBytes("sealed_sha256");
                    return new Named(
                            row.getLong("council_id"),
                            new Texts(row.getString("en"), row.getString("nl"), row.getString("uk")),
                            Rows.moment(row, "opens_at"),
                            Rows.moment(row, "closes_at"),
                            sealed == null ? null : HexFormat.of().formatHex(sealed),
                            row.getBoolean("on_roll"),
                            row.getBoolean("waiting"));
                })
                .optional();
    }

    private Telling telling(Told told, Named poll, Reader reader) {
        var language = reader.language();
        var title = PollWords.in(poll.title(), language);
        var opens = Dates.moment(poll.opensAt(), language);
        var closes = Dates.moment(poll.closesAt(), language);
        var text = switch (PollNews.Kind.valueOf(told.kind())) {
            case OPENED -> translations.getTranslation("voting.news.opened", language, title, opens, closes);
            case CLOSING ->
                translations.getTranslation(
                        poll.waiting() ? "voting.news.closing" : "voting.news.until", language, title, closes);
            case SEALED ->
                translations.getTranslation(
                        "voting.news.sealed", language, title, poll.sealed() == null ? "" : poll.sealed());
            case STUCK -> translations.getTranslation("voting.news.stuck", language, title, closes);
            case FAULTY -> translations.getTranslation("voting.news.faulty", language, title);
        };
        var subject = PollNews.Kind.valueOf(told.kind()) == PollNews.Kind.SEALED
                ? translations.getTranslation("voting.news.sealed.subject", language, title)
                : text;
        return new Telling(text, subject, "polls/" + told.thingId(), false);
    }
}
