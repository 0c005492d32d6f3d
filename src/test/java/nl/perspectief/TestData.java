package nl.perspectief;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import nl.perspectief.security.Access;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a test begins with, said in a few words: places, persons with their functions, rounds. Everything has sensible
 * values until the test names another one.
 *
 * <pre>{@code
 * var almere = data.aMunicipality("Almere").save();
 * var wilg = data.aLocation(almere).named("De Wilg").save();
 * data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
 * }</pre>
 */
public class TestData {

    private final JdbcClient database;
    private final @Nullable Access access;
    private final @Nullable EntityManager entities;

    @Autowired
    TestData(JdbcClient database, @Nullable Access access, @Nullable EntityManager entities) {
        this.database = database;
        this.access = access;
        this.entities = entities;
    }

    /** For a portal that runs elsewhere: nobody is signed in here, and what is saved stays. */
    public static TestData in(JdbcClient database) {
        return new TestData(database, null, null);
    }

    public record Municipality(long id, String name) {}

    public record Location(long id, String code, String name, Municipality municipality) {}

    public MunicipalityBuilder aMunicipality(String name) {
        return new MunicipalityBuilder(name);
    }

    public LocationBuilder aLocation(Municipality municipality) {
        return new LocationBuilder(municipality);
    }

    /** @param subject the account's id in Keycloak, which is also the name of the signed-in user */
    public PersonBuilder aPerson(String subject) {
        return new PersonBuilder(subject);
    }

    /** A round of the full template over last month, open and due in a week. */
    public RoundBuilder aRound(Location location) {
        return new RoundBuilder(this, location);
    }

    /** Somebody who is there already. */
    public Person person(long id, String subject) {
        return new Person(id, subject);
    }

    /** From here on the test acts as this user. */
    public void signIn(String subject, String... roles) {
        var authorities = Arrays.stream(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(subject, "", authorities));
        SecurityContextHolder.setContext(context);
        nextRequest();
    }

    /**
     * Functions are read once in a transaction, past Hibernate; the test's own transaction lasts over what were many, at
     * whose ends all was written.
     */
    public void nextRequest() {
        if (entities != null && TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
        }
        if (access != null) {
            TransactionSynchronizationManager.unbindResourceIfPossible(access);
        }
    }

    public final class MunicipalityBuilder {

        private final String name;

        private MunicipalityBuilder(String name) {
            this.name = name;
        }

        public Municipality save() {
            var id = insert("insert into municipality (code, name) values (?, ?) returning id", codeOf(name), name);
            return new Municipality(id, name);
        }
    }

    public final class LocationBuilder {

        private final Municipality municipality;
        private String name = "De Wilg";
        private @Nullable String code;
        private int capacity = 120;
        private int residents = 100;
        private String kind = "HOTEL";
        private LocalDate openSince = LocalDate.of(2022, 4, 1);
        private @Nullable LocalDate openUntil;

        private LocationBuilder(Municipality municipality) {
            this.municipality = municipality;
        }

        /** The code follows from the name. */
        public LocationBuilder named(String name) {
            this.name = name;
            return this;
        }

        public LocationBuilder coded(String code) {
            this.code = code;
            return this;
        }

        public LocationBuilder withResidents(int residents, int capacity) {
            this.residents = residents;
            this.capacity = capacity;
            return this;
        }

        public LocationBuilder in(String buildingKind) {
            this.kind = buildingKind;
            return this;
        }

        public LocationBuilder open(LocalDate since, @Nullable LocalDate until) {
            this.openSince = since;
            this.openUntil = until;
            return this;
        }

        public Location save() {
            var saved = code == null ? codeOf(name) : code;
            var id = insert(
                    """
                            insert into location (version, municipality_id, code, name, street, postcode, city,
                                capacity, residents, building_kind, open_since, open_until)
                            values (0, ?, ?, ?, 'Stationsplein 1', '1315 KT', ?, ?, ?, ?, ?, ?) returning id
                            """,
                    municipality.id(),
                    saved,
                    name,
                    municipality.name(),
                    capacity,
                    residents,
                    kind,
                    openSince,
                    openUntil);
            return new Location(id, saved, name, municipality);
        }
    }

    public final class PersonBuilder {

        private final String subject;
        private String name;
        private @Nullable String email;
        private String language = "en";

        private PersonBuilder(String subject) {
            this.subject = subject;
            this.name = subject;
            this.email = subject + "@example.org";
        }

        public PersonBuilder named(String name) {
            this.name = name;
            return this;
        }

        public PersonBuilder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        public PersonBuilder speaking(Locale language) {
            this.language = language.getLanguage();
            return this;
        }

        public Person save() {
            var id = insert("""
                            insert into person (subject, name, email, language, last_login)
                            values (?, ?, ?, ?, ?) returning id
                            """, subject, name, email, language, now());
            nextRequest();
            return new Person(id, subject);
        }
    }

    /** A saved person, to whom functions can be given. */
    public final class Person {

        private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

        private final long id;
        private final String subject;

        private Person(long id, String subject) {
            this.id = id;
            this.subject = subject;
        }

        public long id() {
            return id;
        }

        public String subject() {
            return subject;
        }

        /** At the location, since long ago. */
        public Person holds(FunctionKind kind, Location location) {
            give(kind, location.municipality(), location, LONG_AGO, null);
            return this;
        }

        /** For the municipality as a whole, since long ago. */
        public Person holds(FunctionKind kind, Municipality municipality) {
            give(kind, municipality, null, LONG_AGO, null);
            return this;
        }

        /** @return the function's id */
        public long give(
                FunctionKind kind,
                Municipality municipality,
                @Nullable Location location,
                Instant from,
                @Nullable Instant until) {
            var function = insert(
                    """
                            insert into person_function (version, person_id, kind, municipality_id, location_id,
                                valid_from, valid_until)
                            values (0, ?, ?, ?, ?, ?, ?) returning id
                            """,
                    id,
                    kind.name(),
                    municipality.id(),
                    location == null ? null : location.id(),
                    utc(from),
                    utc(until));
            nextRequest();
            return function;
        }
    }

    /** A step in the life of a round, now. */
    public void happened(long checklistId, String kind, Person by, String reason) {
        statement("""
                        insert into checklist_event (checklist_id, kind, person_id, happened_at, reason)
                        values (?, ?, ?, ?, ?)
                        """, checklistId, kind, by.id(), now(), reason).update();
    }

    long insert(String sql, @Nullable Object... values) {
        return statement(sql, values).query(Long.class).single();
    }

    JdbcClient.StatementSpec statement(String sql, @Nullable Object... values) {
        var statement = database.sql(sql);
        for (int place = 0; place < values.length; place++) {
            statement = statement.param(place + 1, values[place]);
        }
        return statement;
    }

    private static String codeOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime now() {
        return utc(Instant.now());
    }
}
