package nl.perspectief.bench;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.perspectief.StatementCounter;
import nl.perspectief.development.OpenDoor;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.quality.RoundService;
import nl.perspectief.voting.VotingService;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Adds to the portal a login without Keycloak, an empty view and a look inside. It is in the tests' classes and without
 * a stereotype, as is all that it adds: neither a scan nor the product's jar can bring it in.
 */
class BenchConfiguration {

    @Bean
    static StatementTally statementTally() {
        return new StatementTally();
    }

    @Bean
    static BeanPostProcessor countedForBench(StatementTally statements) {
        return statements.isWanted() ? StatementCounter.counting(statements) : new BeanPostProcessor() {};
    }

    @Bean
    RouterFunction<ServerResponse> benchDoors(
            DataSource database,
            RoundService rounds,
            ReporterService reporting,
            VotingService voting,
            ApplicationContext portal,
            TransactionOperations transactions,
            StatementTally statements)
            throws SQLException {
        var race = new StoreRace(database.unwrap(HikariDataSource.class), rounds);
        var reports = new ReportRace(database.unwrap(HikariDataSource.class), reporting);
        var ballots = new BallotRace(database.unwrap(HikariDataSource.class), voting);
        var seals = new Seals(portal, JdbcClient.create(database), transactions);
        return RouterFunctions.route()
                .GET(Door.SIGN_IN, OpenDoor::signIn)
                .GET(Door.SIGN_OUT, Door::signOut)
                .GET(Door.HEAP, _ -> Door.number(LiveHeap.bytes()))
                .GET(Door.STATEMENTS, _ -> Door.number(statements.sent()))
                .GET(
                        Door.STORE,
                        request -> Door.number(race.run(
                                Race.Way.valueOf(OpenDoor.parameter(request, "way")),
                                Integer.parseInt(OpenDoor.parameter(request, "threads")),
                                Integer.parseInt(OpenDoor.parameter(request, "seconds")))))
                .GET(
                        Door.REPORT,
                        request -> Door.number(reports.run(
                                Race.Way.valueOf(OpenDoor.parameter(request, "way")),
                                Integer.parseInt(OpenDoor.parameter(request, "threads")),
                                Integer.parseInt(OpenDoor.parameter(request, "seconds")))))
                .GET(
                        Door.BALLOT,
                        request -> Door.number(ballots.run(
                                Long.parseLong(OpenDoor.parameter(request, "poll")),
                                BallotRace.Way.valueOf(OpenDoor.parameter(request, "way")),
                                Integer.parseInt(OpenDoor.parameter(request, "threads")),
                                Integer.parseInt(OpenDoor.parameter(request, "seconds")))))
                .GET(Door.SEAL, request -> Door.number(seals.time(Long.parseLong(OpenDoor.parameter(request, "poll")))))
                .GET(
                        Door.SEAL_HEAP,
                        request -> Door.number(seals.heap(Long.parseLong(OpenDoor.parameter(request, "poll")))))
                .build();
    }

    @Bean
    VaadinServiceInitListener emptyView() {
        return OpenDoor.view(EmptyView.class);
    }

    @Bean
    @Order(0)
    SecurityFilterChain openDoors(HttpSecurity http) {
        return OpenDoor.at(Door.ALL, http);
    }
}
