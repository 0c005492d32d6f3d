package nl.perspectief.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What a phone is connected by, as the names say in Chromium's own tools; the slow one is also what Lighthouse takes. */
public enum PhoneNetwork {
    FAST_4G("fast 4G", 165, 8_100_000 / 8.0),
    SLOW_4G("slow 4G", 150, 1_600_000 / 8.0);

    /** So many times slower than this machine. */
    private static final int SLOWER = 4;

    private final String words;

    /** In milliseconds. */
    private final int roundTrip;

    private final double bytesASecond;

    PhoneNetwork(String words, int roundTrip, double bytesASecond) {
        this.words = words;
        this.roundTrip = roundTrip;
        this.bytesASecond = bytesASecond;
    }

    public String words() {
        return words;
    }

    /** The page is as slow as on a phone from here on, also in what it computes. */
    public void slow(Page page) {
        slow(page.context().newCDPSession(page));
    }

    /** @param browser as it talks of that page */
    public void slow(CDPSession browser) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", roundTrip);
        conditions.addProperty("downloadThroughput", bytesASecond);
        conditions.addProperty("uploadThroughput", bytesASecond);
        browser.send("Network.emulateNetworkConditions", conditions);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        browser.send("Emulation.setCPUThrottlingRate", processor);
    }
}
