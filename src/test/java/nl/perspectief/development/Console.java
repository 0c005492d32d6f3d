package nl.perspectief.development;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells at the keyboard what is going on: each step with the seconds since the start, and a sign of life in between. */
final class Console {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final PrintStream out = System.out;
    private final Instant begin = Instant.now();
    private final Map<String, String> busy = new LinkedHashMap<>();
    private Instant last = begin;

    Console() {
        Thread.ofVirtual().name("sign-of-life").start(this::watch);
    }

    /** What one of the servers says. */
    Progress of(String who) {
        return step -> say(who, step);
    }

    synchronized void say(String who, String step) {
        busy.put(who, step);
        if (step.equals("ready")) {
            busy.remove(who);
        }
        print(who, step);
    }

    synchronized void line(String text) {
        out.println(text);
        last = Instant.now();
    }

    /** Nothing more to tell about. */
    synchronized void done() {
        busy.clear();
    }

    private void print(String who, String step) {
        var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        line(String.format(Locale.ROOT, "%6.1f s  %-9s  %s", seconds, who, step));
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(1000);
                signOfLife();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void signOfLife() {
        if (Instant.now().isAfter(last.plus(SILENCE))) {
            busy.forEach((who, step) -> print(who, "still " + step));
        }
    }
}
