package nl.perspectief.access;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Supplier;
import nl.perspectief.TestData;
import nl.perspectief.base.NotFoundException;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a call in a transaction of its own, looks at what became of it, and takes it back. */
class Trial {

    private final EntityManager entities;
    private final JdbcClient database;
    private final TestData data;
    private final TransactionTemplate transactions;
    private final String checksums;

    Trial(ApplicationContext context, TestData data) {
        this.entities = context.getBean(EntityManager.class);
        this.database = context.getBean(JdbcClient.class);
        this.transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.data = data;
        this.checksums = database
                .sql("""
                        select table_name, group_concat(concat('ifnull(', column_name, ', ''null'')')) contents
                        from information_schema.columns where table_schema = database()
                        group by table_name
                        """)
                .query((row, _) ->
                        "select '%1$s' name, count(*) + ifnull(sum(crc32(concat_ws('|', %2$s))), 0) total from %1$s"
                                .formatted(row.getString("table_name"), row.getString("contents")))
                .stream()
                .collect(joining(" union all "));
    }

    static void signInAnonymously() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AnonymousAuthenticationToken(
                "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        SecurityContextHolder.setContext(context);
    }

    Outcome outcomeOf(AccessRow row, Place place) {
        return takenBack(() -> call(row, place));
    }

    /** The call works first, as far as it does; then the function ends, and it is made again. */
    Outcome outcomeAfterTheEnd(AccessRow row, Place place, Caller caller) {
        return takenBack(() -> {
            if (!row.changes()) {
                call(row, place);
            }
            database.sql("""
                            update person_function f join person p on p.id = f.person_id
                            set f.valid_until = utc_timestamp(6) where p.subject = ?
                            """).param(caller.subject()).update();
            data.nextRequest();
            return call(row, place);
        });
    }

    private Outcome takenBack(Supplier<Outcome> calls) {
        return requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            return calls.get();
        }));
    }

    /** What there was before is looked at when the call is taken back: most calls are refused and need no look. */
    private Outcome call(AccessRow row, Place place) {
        entities.flush();
        database.sql("savepoint before_the_call").update();
        try {
            var answer = row.call().to(place);
            var after = contents();
            var outcome = row.shows().test(answer == null ? "" : answer, place) ? Outcome.ALLOWED : Outcome.EMPTY;
            database.sql("rollback to savepoint before_the_call").update();
            entities.clear();
            if (row.changes()) {
                assertThat(after).as("changes").isNotEqualTo(contents());
            } else {
                assertThat(after).as("no change").isEqualTo(contents());
            }
            return outcome;
        } catch (NotFoundException notFound) {
            return Outcome.NOT_FOUND;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException denied) {
            return Outcome.DENIED;
        }
    }

    /** A checksum of every table, as this transaction sees it. */
    private Map<String, Long> contents() {
        entities.flush();
        return database
                .sql(checksums)
                .query((row, _) -> Map.entry(row.getString("name"), row.getLong("total")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
