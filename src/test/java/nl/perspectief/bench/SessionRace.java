package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.JoinService;
import nl.perspectief.sessions.SessionWatch;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People at a table who move dots, each on an idea of their own, so that it can be told when all other screens have seen a
 * tap: from before the service is called until the last of them was handed what is new.
 */
final class SessionRace {

    private static final int PATIENCE_IN_SECONDS = 20;

    /** Between two taps of one person, in milliseconds. */
    private static final int THINKS_FROM = 500;

    private static final int THINKS_TO = 1_500;

    private final JdbcClient database;
    private final JoinService joining;
    private final SessionWatch watch;

    SessionRace(JdbcClient database, JoinService joining, SessionWatch watch) {
        this.database = database;
        this.joining = joining;
        this.watch = watch;
    }

    /** A tap that not all screens have seen yet. */
    private record Tap(long idea, int dots, AtomicInteger unseen, boolean[] seen, CompletableFuture<Long> done) {

        private void seenBy(Board board, int screen) {
            if (!seen[screen] && board.ideas().stream().anyMatch(idea -> idea.id() == idea() && idea.dots() == dots)) {
                seen[screen] = true;
                if (unseen.decrementAndGet() == 0) {
                    done.complete(System.nanoTime());
                }
            }
        }
    }

    /** @return the 95th percentile in milliseconds, where no tap was lost */
    long run(long session, int number, int seconds) {
        var ideas = database.sql("select id from session_idea where session_id = ? order by id")
                .param(session)
                .query((row, _) -> row.getLong(1))
                .list();
        var tokens = IntStream.range(0, number)
                .mapToObj(person -> SessionRow.token(session, person))
                .toList();
        var taps = new ConcurrentHashMap<Long, Tap>();
        var stops = new ArrayList<Runnable>();
        var samples = new Samples();
        ObjIntConsumer<Board> looks = (board, screen) -> taps.values().forEach(tap -> tap.seenBy(board, screen));
        for (var screen = 0; screen < tokens.size(); screen++) {
            var which = screen;
            stops.add(watch.watch(session, board -> looks.accept(board, which)));
        }
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = new ArrayList<Future<?>>();
            for (var person = 0; person < tokens.size(); person++) {
                var token = tokens.get(person);
                var idea = ideas.get(person);
                people.add(threads.submit(() -> {
                    var dots = 0;
                    while (System.nanoTime() < end) {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(THINKS_FROM, THINKS_TO));
                        dots = 1 - dots;
                        tap(token, idea, dots, tokens.size(), taps, samples);
                    }
                    if (dots == 1) {
                        tap(token, idea, 0, tokens.size(), taps, samples);
                    }
                    return null;
                }));
            }
            for (var one : people) {
                one.get();
            }
            return Math.round(samples.percentile(95));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            stops.forEach(Runnable::run);
        }
    }

    private void tap(String token, long idea, int dots, int screens, ConcurrentHashMap<Long, Tap> taps, Samples samples)
            throws Exception {
        var tap = new Tap(idea, dots, new AtomicInteger(screens), new boolean[screens], new CompletableFuture<>());
        samples.time(() -> {
            taps.put(idea, tap);
            if (dots == 1) {
                joining.give(token, idea);
            } else {
                joining.takeBack(token, idea);
            }
            try {
                return tap.done().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException lost) {
                throw new IllegalStateException("a tap that not everybody saw", lost);
            }
        });
        taps.remove(idea);
    }
}
