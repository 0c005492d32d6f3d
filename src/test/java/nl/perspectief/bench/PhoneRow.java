package nl.perspectief.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.perspectief.e2e.Chromium;
import nl.perspectief.e2e.PhoneNetwork;
import nl.perspectief.security.Roles;

/** A first visit with a slow phone on a slow network: nothing is in the browser's cache. */
final class PhoneRow implements Row {

    private static final int VISITS = 5;

    /** Of answers given. */
    private static final int TAPS = 6;

    private static final String WATCH = """
            window.shownAt = 0;
            window.taps = [];
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.shownAt = entry.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver((list) => list.getEntries().filter((entry) => entry.interactionId)
                .forEach((entry) => window.taps.push(entry.duration)))
                .observe({type: 'event', durationThreshold: 16, buffered: true});
            """;

    /** Vaadin has taken over from what the server drew, and all that it asked for is answered. */
    private static final String READY = """
            () => document.querySelector('#page h1') && !document.querySelector('#first-content')
                && window.Vaadin?.connectionState?.state === 'connected'
            """;

    @Override
    public String letter() {
        return "e";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal();
                var front = Front.before(portal);
                var driver = Chromium.driver();
                var browser = Chromium.launch(driver)) {
            var rounds = Ground.LARGE.openRounds(ground.database());
            var theme = "checklists/" + rounds.getOrDefault(1, 0L) + "/T1";
            var outcomes = new ArrayList<Outcome>();
            visits(browser, front, PhoneNetwork.FAST_4G, "", 0);
            for (var network : PhoneNetwork.values()) {
                outcomes.addAll(outcomes("`/`", network, visits(browser, front, network, "", 0)));
                outcomes.addAll(outcomes("a theme of a round", network, visits(browser, front, network, theme, TAPS)));
            }
            return outcomes;
        }
    }

    /**
     * @param bytes on the wire, with the headers
     * @param shown the largest contentful paint, in milliseconds after the request
     * @param slowestTap from a tap to the next paint, in milliseconds; 0 without taps
     */
    private record Seen(double bytes, double shown, double slowestTap) {}

    private List<Outcome> outcomes(String page, PhoneNetwork network, List<Seen> visits) {
        var what = page + " over " + network.words();
        var bytes = Samples.median(visits.stream().map(Seen::bytes).toList());
        var shown = Samples.median(visits.stream().map(Seen::shown).toList());
        var slowestTap = Samples.median(visits.stream().map(Seen::slowestTap).toList());
        var all = new ArrayList<>(List.of(
                limit("first visit of " + what + ": bytes on the wire", bytes / 1_000, "kB", 420),
                limit("first visit of " + what + ": largest contentful paint", shown, "ms", 2_500)));
        if (slowestTap > 0) {
            all.add(limit("first visit of " + what + ": slowest of six taps to the next paint", slowestTap, "ms", 200));
        }
        return all;
    }

    private Outcome limit(String what, double value, String unit, double aim) {
        return new Outcome(letter(), what, value, unit, Outcome.Bound.AT_MOST, aim, "median of %d".formatted(VISITS));
    }

    private static List<Seen> visits(Browser browser, Front front, PhoneNetwork network, String path, int taps) {
        var seen = new ArrayList<Seen>();
        for (var visit = 0; visit < VISITS; visit++) {
            seen.add(visit(browser, front, network, path, taps));
        }
        return seen;
    }

    private static Seen visit(Browser browser, Front front, PhoneNetwork network, String path, int taps) {
        var phone = new Browser.NewContextOptions()
                .setLocale("nl")
                .setIgnoreHTTPSErrors(true)
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(3)
                .setHasTouch(true)
                .setIsMobile(true);
        try (var context = browser.newContext(phone)) {
            context.addInitScript(WATCH);
            context.request()
                    .get("%s%s?subject=%s&role=%s"
                            .formatted(front.url(), Door.SIGN_IN, Ground.LARGE.manager(1), Roles.LOCATION_MANAGER));
            var page = context.newPage();
            var wire = slow(page, network);
            page.navigate(front.url() + "/" + path);
            page.waitForFunction(READY, null, new Page.WaitForFunctionOptions().setTimeout(60_000));
            page.waitForCondition(wire.underWay::isEmpty);
            drawn(page);
            var shown = number(page, "() => window.shownAt");
            var loaded = wire.bytes.get();
            for (var tap = 0; tap < taps; tap++) {
                page.locator(".choices label:not(:has(:checked))").nth(tap).tap();
                page.waitForFunction("() => !document.querySelector('[unsent]')");
                drawn(page);
            }
            return new Seen(loaded, shown, number(page, "() => Math.max(0, ...window.taps)"));
        }
    }

    /** Waits until what the page has now can be seen. */
    private static void drawn(Page page) {
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /**
     * What a page loads, told by the browser as it happens.
     *
     * @param underWay requests that have begun and not ended
     */
    private record Wire(Set<String> underWay, AtomicLong bytes) {

        Wire(CDPSession browser) {
            this(ConcurrentHashMap.newKeySet(), new AtomicLong());
            browser.send("Network.enable");
            browser.on("Network.requestWillBeSent", event -> underWay.add(request(event)));
            browser.on("Network.loadingFailed", event -> underWay.remove(request(event)));
            browser.on("Network.loadingFinished", event -> {
                underWay.remove(request(event));
                bytes.addAndGet(event.get("encodedDataLength").getAsLong());
            });
        }

        private static String request(JsonObject event) {
            return event.get("requestId").getAsString();
        }
    }

    private static Wire slow(Page page, PhoneNetwork network) {
        var session = page.context().newCDPSession(page);
        var wire = new Wire(session);
        network.slow(session);
        return wire;
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
