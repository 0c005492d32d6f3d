package nl.perspectief.base.data;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How a start brings the schema to this version of the portal, whatever became of the start before it. */
@Configuration
class Migrations {

    /** The account that gets its rights from {@code db/rights}, as MariaDB writes it: {@code 'name'@'host'}. */
    @Bean
    FlywayConfigurationCustomizer serves(DataSourceProperties serving) {
        return flyway -> flyway.placeholders(Map.of(
                "serves",
                JdbcClient.create(withoutSchema(serving))
                        .sql("""
                                select concat(quote(substring_index(current_user(), '@', 1)), '@',
                                    quote(substring_index(current_user(), '@', -1)))
                                """)
                        .query(String.class)
                        .single()));
    }

    /** Before the first migration it has no right to anything in the schema, so it can't enter it. */
    private static DataSource withoutSchema(DataSourceProperties serving) {
        return new DriverManagerDataSource(
                DatabaseUrl.withoutSchema(serving.determineUrl()),
                requireNonNull(serving.getUsername()),
                requireNonNull(serving.getPassword()));
    }

    /** A migration that failed, on a full disk for example, can run again as it is: each is one statement, safe to repeat. */
    @Bean
    FlywayMigrationStrategy onceMoreAfterAFailure() {
        return flyway -> {
            if (Arrays.stream(flyway.info().all()).anyMatch(Migrations::hasFailed)) {
                flyway.repair();
            }
            flyway.migrate();
        };
    }

    private static boolean hasFailed(MigrationInfo migration) {
        return migration.getState().isFailed();
    }
}
