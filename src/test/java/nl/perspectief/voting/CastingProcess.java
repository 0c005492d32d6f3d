package nl.perspectief.voting;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.perspectief.base.BadInputException;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The portal's voting without its web side, in a process of its own: lets everybody vote, and writes the receipt of each
 * ballot that was acknowledged at once and in one piece, so that a kill takes none back.
 */
final class CastingProcess {

    /** No hundred votes before the others. */
    static final int NONE = -1;

    static final String READY = "ready";
    static final String END = "end";

    /** A lock in the database, by which several begin at the same moment. */
    static final String GO = "casting";

    private static final int THREADS = 16;
    private static final int RESENT = 100;
    private static final int HUNDRED = 100;
    private static final YesNo YES_NO = new YesNo();

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final VotingService voting;
    private final long poll;
    private final String name;
    private final int tries;

    private CastingProcess(VotingService voting, long poll, String name, int tries) {
        this.voting = voting;
        this.poll = poll;
        this.name = name;
        this.tries = tries;
    }

    /**
     * Words: the poll, what the members are called, how many, in hundreds, how often each tries at once, and which hundred
     * votes before the others begin, from 0 on, or {@link #NONE}.
     */
    public static void main(String[] words) {
        var hundreds =
                IntStream.range(0, Integer.parseInt(words[2]) / HUNDRED).boxed().toList();
        var tries = Integer.parseInt(words[3]);
        var own = Integer.valueOf(words[4]);
        try (var context = new AnnotationConfigApplicationContext(Parts.class)) {
            var casting =
                    new CastingProcess(context.getBean(VotingService.class), Long.parseLong(words[0]), words[1], tries);
            casting.vote(hundreds.stream().filter(own::equals));
            casting.say(READY);
            context.getBean(JdbcClient.class)
                    .sql("select get_lock(:go, 60), release_lock(:go)")
                    .param("go", GO)
                    .query()
                    .singleRow();
            casting.vote(hundreds.stream().filter(hundred -> !own.equals(hundred)));
            casting.say(END);
        }
    }

    private void vote(Stream<Integer> hundreds) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            hundreds.flatMap(hundred -> IntStream.rangeClosed(hundred * HUNDRED + 1, (hundred + 1) * HUNDRED)
                            .mapToObj(member -> name + "-" + member))
                    .flatMap(subject -> Collections.nCopies(tries, subject).stream())
                    .forEach(subject -> threads.execute(() -> vote(subject)));
        }
    }

    private static void signIn(String subject) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                subject, "", AuthorityUtils.createAuthorityList("ROLE_" + Roles.COUNCIL_MEMBER)));
        SecurityContextHolder.setContext(context);
    }

    private void vote(String subject) {
        signIn(subject);
        var receipt = Receipt.fresh();
        for (var sent = 0; sent < RESENT; sent++) {
            try {
                voting.cast(poll, YES_NO.choice(Answer.YES), receipt);
                say(receipt.code());
                return;
            } catch (BadInputException refused) {
                return;
            } catch (DataAccessException | TransactionException lost) {
                // as people do, and with the same receipt
            }
        }
    }

    private void say(String word) {
        try {
            out.write((word + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a stereotype, so that no scan finds it. */
    @Import({VotingService.class, Ballots.class, PollQuestions.class, Access.class})
    @ComponentScan(
            basePackages = "nl.perspectief.people",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.HeldFunctions"))
    @EnableTransactionManagement(proxyTargetClass = true)
    @EnableResilientMethods(proxyTargetClass = true)
    static class Parts {

        /** As {@code application.yaml} has it. */
        @Bean
        HikariDataSource source() {
            var settings = new HikariConfig();
            settings.setJdbcUrl(System.getenv("DATABASE_URL"));
            settings.setUsername(System.getenv("DATABASE_USER"));
            settings.setPassword(System.getenv("DATABASE_PASSWORD"));
            settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            settings.setAutoCommit(false);
            settings.setMaximumPoolSize(20);
            settings.setConnectionTimeout(4_000);
            settings.setValidationTimeout(1_000);
            settings.setConnectionTestQuery("select 1");
            Map.of("useServerPrepStmts", true, "socketTimeout", 20_000).forEach(settings::addDataSourceProperty);
            return new HikariDataSource(settings);
        }

        @Bean
        JdbcClient client(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
