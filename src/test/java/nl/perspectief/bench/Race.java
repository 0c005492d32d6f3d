package nl.perspectief.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Many threads that store as much as they can in a while, through a service or by bare JDBC. */
final class Race {

    private Race() {}

    enum Way {
        SERVICE,
        BARE
    }

    /** What each thread does until the end, on the clock of {@link System#nanoTime}; it counts what it stored. */
    interface Runner {
        void run(long end, AtomicLong stored) throws SQLException;
    }

    /** @return how much was stored a second */
    static long run(int threads, int seconds, Runner runner) {
        var stored = new AtomicLong();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var start = System.nanoTime();
            var end = start + seconds * 1_000_000_000L;
            var runs = new ArrayList<Future<?>>();
            for (var thread = 0; thread < threads; thread++) {
                runs.add(pool.submit(() -> {
                    runner.run(end, stored);
                    return null;
                }));
            }
            for (var run : runs) {
                run.get();
            }
            return stored.get() * 1_000_000_000L / (System.nanoTime() - start);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As many connections to the same server, on which each statement is a transaction unless somebody says otherwise. */
    static HikariDataSource bare(HikariDataSource portal) {
        var settings = new HikariConfig();
        portal.copyStateTo(settings);
        settings.setAutoCommit(true);
        return new HikariDataSource(settings);
    }

    static void signIn(String subject, String role) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                subject, "", AuthorityUtils.createAuthorityList("ROLE_" + role)));
        SecurityContextHolder.setContext(context);
    }
}
