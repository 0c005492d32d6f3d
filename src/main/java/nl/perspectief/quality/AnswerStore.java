package nl.perspectief.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import nl.perspectief.base.time.Dates;
import nl.perspectief.people.FunctionHeld;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.security.HeldFunction;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes answers, the one thing that many people do at once: one statement for each, in which the database decides
 * whether the round is open, whether whoever answers manages its location, and whether somebody else was first.
 */
@Component
class AnswerStore {

    private static final int DECIMALS = 3;

    /** Of a hundred bytes each. */
    private static final int MOST_PLACES = 100_000;

    /** Accounts and locations; more than those who answer on a busy day. */
    private static final int MOST_AUTHORS = 10_000;

    /** MariaDB's number for nothing in a column that wants something. */
    private static final int NOTHING_GIVEN = 1048;

    /**
     * The round if it is open and whoever answers manages its location; holds off those who would submit or cancel it
     * until the answer is in. All rows are found by their ids: to look for the function took the database longer than to
     * store the answer.
     */
    private static final String OPEN_ROUND = """
            (select c.id from checklist c
            where c.id = ? and c.status = 'OPEN' and exists (
                select 1 from person p join person_function f on f.person_id = p.id
                where p.id = ? and p.subject = ? and f.id = ? and f.kind = 'LOCATION_MANAGER'
                    and f.location_id = c.location_id and %s)
            lock in share mode)""".formatted(FunctionHeld.AT);

    /** Of an {@code insert … select} the database would do one at a time. */
    private static final String ADD = """
            insert into answer (form, number, reason, remark, mender, mend_by, answered_by, answered_at, version,
                indicator_id, checklist_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
            """.formatted(OPEN_ROUND);

    private static final String REPLACE = """
            update answer
            set form = ?, number = ?, reason = ?, remark = ?, mender = ?, mend_by = ?, answered_by = ?,
                answered_at = ?, version = ?
            where indicator_id = ? and checklist_id = %s and version = ?
            """.formatted(OPEN_ROUND);

    private final JdbcClient database;
    private final Cache<Long, Place> places =
            Caffeine.newBuilder().maximumSize(MOST_PLACES).build();

    private final Cache<Seat, Author> authors =
            Caffeine.newBuilder().maximumSize(MOST_AUTHORS).build();

    record Place(long locationId, long templateId) {}

    private record Seat(String subject, long locationId) {}

    /** Who answers, by account and as the portal's person, and the function that lets them. */
    record Author(String subject, long personId, String name, long functionId) {}

    AnswerStore(JdbcClient database) {
        this.database = database;
    }

    /** Where a round is held and what it asks, which never changes. */
    Optional<Place> place(long checklistId) {
        var known = places.getIfPresent(checklistId);
        if (known != null) {
            return Optional.of(known);
        }
        var place = database.sql("select location_id, template_id from checklist where id = ?")
                .param(checklistId)
                .query((row, _) -> new Place(row.getLong(1), row.getLong(2)))
                .optional();
        place.ifPresent(found -> places.put(checklistId, found));
        return place;
    }

    /** Who managed the location when last asked, which may have ended since: {@link #put} asks again. */
    Optional<Author> author(String subject, Place place) {
        return Optional.ofNullable(authors.getIfPresent(new Seat(subject, place.locationId())));
    }

    /** @param function by which they manage the location */
    Author remember(String subject, Place place, Standing standing, HeldFunction function) {
        var author = new Author(subject, standing.personId(), standing.personName(), function.id());
        authors.put(new Seat(subject, place.locationId()), author);
        return author;
    }

    /**
     * @param version of the answer that is replaced, null for the first one
     * @return what is stored now; empty, and nothing changed, where there is another version or an answer already, where
     *     the round isn't open, and where the author doesn't manage its location (any more)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<GivenAnswer> put(
            long checklistId, long indicatorId, @Nullable Integer version, AnswerDraft draft, Author by, Instant now) {
        var answer = new GivenAnswer(
                checklistId,
                indicatorId,
                version == null ? 0 : version + 1,
                draft.notApplicable() ? AnswerForm.NOT_APPLICABLE : AnswerForm.of(draft.value()),
                number(draft),
                draft.value() instanceof AnswerValue.NotApplicable(String why) ? why : "",
                draft.remark(),
                draft.mender(),
                draft.mendBy(),
                by.name(),
                Dates.micros(now));
        var stored = version == null ? add(answer, by) : replace(answer, by);
        return stored ? Optional.of(answer) : Optional.empty();
    }

    private boolean add(GivenAnswer answer, Author by) {
        try {
            return write(ADD, answer, by).update() == 1;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        } catch (DataIntegrityViolationException e) {
            if (e.getRootCause() instanceof SQLException refused && refused.getErrorCode() == NOTHING_GIVEN) {
                return false; // nothing for the round
            }
            throw e;
        }
    }

    private boolean replace(GivenAnswer answer, Author by) {
        return write(REPLACE, answer, by).param(answer.version() - 1).update() == 1;
    }

    void requireOpen(long checklistId) {
        var status = ChecklistStatus.valueOf(database.sql("select status from checklist where id = ?")
                .param(checklistId)
                .query(String.class)
                .single());
        if (status != ChecklistStatus.OPEN) {
            throw new WrongMomentException(checklistId, status);
        }
    }

    /** With the parameters that adding and replacing have in common. */
    private JdbcClient.StatementSpec write(String sql, GivenAnswer answer, Author by) {
        var form = answer.form();
        var now = Dates.utc(answer.answeredAt());
        return database.sql(sql)
                .param(orNull(Types.VARCHAR, form == null ? null : form.name()))
                .param(orNull(Types.DECIMAL, answer.number()))
                .param(answer.reason())
                .param(answer.remark())
                .param(answer.mender())
                .param(orNull(Types.DATE, answer.mendBy()))
                .param(by.personId())
                .param(now)
                .param(answer.version())
                .param(answer.indicatorId())
                .param(answer.checklistId())
                .param(by.personId())
                .param(by.subject())
                .param(by.functionId())
                .param(now)
                .param(now);
    }

    /** With its type: for a null without one the driver asks the database what it would be. */
    private static SqlParameterValue orNull(int type, @Nullable Object value) {
        return new SqlParameterValue(type, value);
    }

    private static @Nullable BigDecimal number(AnswerDraft draft) {
        var number = AnswerForm.numberOf(draft.value());
        return number == null ? null : number.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
