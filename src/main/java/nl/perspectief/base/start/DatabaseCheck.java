package nl.perspectief.base.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.data.DatabaseUrl;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database before the portal uses it: whether both accounts get in, what they may do, whether its schema is one
 * that this portal knows, and whether its clock agrees with this machine's.
 *
 * @param url with {@code jdbc:mariadb:} in front
 * @param movableClock whether a session may set the database's clock for itself, as demo data and tests want it
 */
record DatabaseCheck(String url, Account serves, Account migrates, boolean movableClock, InstantSource clock) {

    private static final String MOVABLE_CLOCK = "perspectief.movable-clock";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Terms are counted in days, and logins bear half a minute or so. */
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(1);

    private static final String OLDEST = "11.4";

    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_RIGHT_TO_DATABASE = 1044;
    private static final int NO_SUCH_DATABASE = 1049;

    record Account(String variable, String name, String password) {}

    static DatabaseCheck of(Environment environment, InstantSource clock) {
        return new DatabaseCheck(
                environment.getRequiredProperty("spring.datasource.url"),
                new Account(
                        "DATABASE_USER",
                        environment.getRequiredProperty("spring.datasource.username"),
                        environment.getRequiredProperty("spring.datasource.password")),
                new Account(
                        "DATABASE_OWNER_USER",
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password")),
                environment.getProperty(MOVABLE_CLOCK, Boolean.class, false),
                clock);
    }

    /** One sentence for each thing that is wrong; none where the portal may start. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        try (var connection = connect(url, migrates)) {
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            problemWithServer(database).ifPresent(problems::add);
            problemWithClock(database).ifPresent(problems::add);
            problemWithRestore(database).or(() -> problemWithSchema(database)).ifPresent(problems::add);
            Grants.of(database)
                    .problemOfOwner(DatabaseUrl.schema(url))
                    .ifPresent(problem -> problems.add(migrates.variable() + " " + migrates.name() + " " + problem));
        } catch (SQLException failure) {
            problems.add(sentence(failure, migrates));
            if (isAway(failure)) {
                return problems;
            }
        }
        try (var connection = connect(DatabaseUrl.withoutSchema(url), serves)) {
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            problems.addAll(problemsWithSettings(database));
            Grants.of(database)
                    .problemOfServing(DatabaseUrl.schema(url))
                    .ifPresent(problem -> problems.add(serves.variable() + " " + serves.name() + " " + problem));
        } catch (SQLException failure) {
            problems.add(sentence(failure, serves));
        }
        return problems.stream().distinct().toList();
    }

    private static Connection connect(String url, Account account) throws SQLException {
        var properties = new Properties();
        properties.put("user", account.name());
        properties.put("password", account.password());
        properties.put("connectTimeout", String.valueOf(PATIENCE.toMillis()));
        properties.put("socketTimeout", String.valueOf(PATIENCE.toMillis()));
        return DriverManager.getConnection(url, properties);
    }

    private static boolean isAway(SQLException failure) {
        return !Set.of(WRONG_PASSWORD, NO_RIGHT_TO_DATABASE, NO_SUCH_DATABASE).contains(failure.getErrorCode());
    }

    private String sentence(SQLException failure, Account account) {
        var where = DatabaseUrl.withoutOptions(url);
        return switch (failure.getErrorCode()) {
            case WRONG_PASSWORD ->
                "The database refuses %s: it doesn't know the account or its password (%s)."
                        .formatted(account.name(), account.variable().replace("_USER", "_PASSWORD"));
            case NO_RIGHT_TO_DATABASE, NO_SUCH_DATABASE ->
                "There is no database at %s that %s may use (DATABASE_URL).".formatted(where, account.name());
            default ->
                "The database at %s doesn't answer within %d s (DATABASE_URL): %s."
                        .formatted(where, PATIENCE.toSeconds(), failure.getMessage());
        };
    }

    private static Optional<String> problemWithServer(JdbcClient database) {
        var version = database.sql("select version()").query(String.class).single();
        return version.contains("MariaDB")
                        && MigrationVersion.fromVersion(version.replaceAll("[^0-9.].*", ""))
                                .isAtLeast(OLDEST)
                ? Optional.empty()
                : Optional.of("The database is %s and must be MariaDB %s or later.".formatted(version, OLDEST));
    }

    /**
     * Without snapshot isolation a lost update is no error, and without the log on disk a commit that was told may be
     * lost. The third of its kind, {@code READ COMMITTED}, every connection of the portal sets itself.
     */
    private List<String> problemsWithSettings(JdbcClient database) {
        var problems = new ArrayList<String>();
        if (!database.sql("select @@session.innodb_snapshot_isolation")
                .query(Boolean.class)
                .single()) {
            problems.add("The database's innodb_snapshot_isolation is OFF and must be ON.");
        }
        if (database.sql("select @@global.log_bin and not @@global.log_bin_trust_function_creators")
                .query(Boolean.class)
                .single()) {
            problems.add(
                    "The database writes a binary log and its log_bin_trust_function_creators is OFF and must be ON:"
                            + " without it the portal can't set the guards of votes.");
        }
        if (database.sql("select @@global.general_log").query(Boolean.class).single()) {
            problems.add("The database's general_log is ON and must be OFF:"
                    + " it writes down each statement, who votes what among them.");
        }
        if (!movableClock
                && database.sql("select @@global.secure_timestamp = 'NO'")
                        .query(Boolean.class)
                        .single()) {
            problems.add("The database's secure_timestamp is NO and must be SUPER or YES:"
                    + " else whoever has the account that serves can turn the clock by which votes close.");
        }
        if (!database.sql("select @@global.innodb_immediate_scrub_data_uncompressed")
                .query(Boolean.class)
                .single()) {
            problems.add("The database's innodb_immediate_scrub_data_uncompressed is OFF and must be ON:"
                    + " else its files keep who cast which ballot after a vote is sealed.");
        }
        var flush = database.sql("select @@global.innodb_flush_log_at_trx_commit")
                .query(Integer.class)
                .single();
        if (flush != 1) {
            problems.add("The database's innodb_flush_log_at_trx_commit is %d and must be 1.".formatted(flush));
        }
        return problems;
    }

    private Optional<String> problemWithClock(JdbcClient database) {
        var there = database.sql("select unix_timestamp(now(3)) * 1000")
                .query(Long.class)
                .single();
        var apart = Duration.between(Instant.ofEpochMilli(there), clock.instant());
        return apart.abs().compareTo(CLOCKS_MAY_DIFFER) <= 0
                ? Optional.empty()
                : Optional.of("The clocks of this machine and of the database are %d s apart and may be %d s:"
                                .formatted(apart.abs().toSeconds(), CLOCKS_MAY_DIFFER.toSeconds())
                        + " set them right, by NTP for example.");
    }

    /** What a restore that was stopped halfway left behind looks like a database, and lacks rows. */
    private static Optional<String> problemWithRestore(JdbcClient database) {
        return has(database, "restore_unfinished")
                ? Optional.of("The database holds a restore that did not finish: run restore.sh again.")
                : Optional.empty();
    }

    private static boolean has(JdbcClient database, String table) {
        return database.sql("""
                        select count(*) from information_schema.tables
                        where table_schema = database() and table_name = :table
                        """).param("table", table).query(Integer.class).single() == 1;
    }

    /** A schema of a later portal is nothing an earlier one may write to. */
    private static Optional<String> problemWithSchema(JdbcClient database) {
        if (!has(database, "flyway_schema_history")) {
            return Optional.empty();
        }
        var there = database
                .sql("select version from flyway_schema_history where success and version is not null")
                .query(String.class)
                .stream()
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo);
        var here = newestMigration();
        return there.filter(version -> version.compareTo(here) > 0)
                .map(version -> "The database has schema %s, and this portal knows no later one than %s:"
                                .formatted(version, here)
                        + " start the later portal, or restore the backup from before its first start.");
    }

    private static MigrationVersion newestMigration() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*__*.sql"))
                    .map(file -> String.valueOf(file.getFilename()))
                    .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
                    .max(MigrationVersion::compareTo)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
