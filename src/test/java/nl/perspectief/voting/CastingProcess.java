package nl.perspectief.voting;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
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

    static final String READY = "ready";
    static final String END = "end";

    /** A lock in the database, by which several begin at the same moment. */
    static final String GO = "casting";

    private static final int THREADS = 16;
    private static final int RESENT = 100;
    private static final int HUNDRED = 100;
    private static final long NO_POLL = -1;
    private static final YesNo YES_NO = new YesNo();

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final VotingService voting;
    private final long poll;

    private CastingProcess(VotingService voting, long poll) {
        this.voting = voting;
        this.poll = poll;
    }

    /** Words: the poll, what the members are called, how many, in hundreds from two on, and how often each tries at once. */
    public static void main(String[] words) {
        var members = Integer.parseInt(words[2]);
        var tries = Integer.parseInt(words[3]);
        try (var context = new AnnotationConfigApplicationContext(Parts.class)) {
            var casting = new CastingProcess(context.getBean(VotingService.class), Long.parseLong(words[0]));
            casting.warmUp(words[1] + "-1");
            casting.say(READY);
            context.getBean(JdbcClient.class)
                    .sql("select get_lock(:go, 60), release_lock(:go)")
                    .param("go", GO)
                    .query()
                    .singleRow();
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                for (var member = 0; member < members * tries; member++) {
                    var subject = words[1] + "-" + (1 + turn(member / tries, members, tries));
                    threads.execute(() -> casting.vote(subject));
                }
            }
            casting.say(END);
        }
    }

    /**
     * Who tries once takes each hundred from its end. Of two processes each begins with a hundred of its own, which the
     * other takes last, so that one that is always a step behind has ballots too; the hundreds between are those they
     * race for.
     */
    private static int turn(int member, int members, int tries) {
        var hundred = hundred(member / HUNDRED, members / HUNDRED, tries == 1 ? 1 : 0);
        var place = member % HUNDRED;
        return hundred * HUNDRED + (tries == 1 ? HUNDRED - 1 - place : place);
    }

    private static int hundred(int step, int steps, int own) {
        if (step == 0) {
            return own;
        }
        return step == steps - 1 ? 1 - own : step + 1;
    }

    /** So that whoever is let go first isn't done before the other has loaded its classes. */
    private void warmUp(String subject) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var turn = 0; turn < HUNDRED; turn++) {
                threads.execute(() -> {
                    signIn(subject);
                    try {
                        voting.cast(NO_POLL, YES_NO.choice(Answer.YES), Receipt.fresh());
                    } catch (NotFoundException | DataAccessException | TransactionException nothing) {
                        // as it should be, or the database is being killed
                    }
                });
            }
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
