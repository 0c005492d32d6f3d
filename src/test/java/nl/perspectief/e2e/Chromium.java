package nl.perspectief.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.development.Programs;

/** The machine's own browser, without a window. */
public final class Chromium {

    private static final String[] NAMES = {"chromium", "chromium-browser", "google-chrome-stable", "google-chrome"};
    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    public static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser launch(Playwright driver) {
        var arguments = new ArrayList<>(ARGUMENTS);
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(arguments));
    }

    private static Path program() {
        var named = System.getenv().getOrDefault("PORTAL_CHROMIUM", "").strip();
        return (named.isEmpty()
                        ? Programs.onPath(NAMES)
                        : Optional.of(Path.of(named)).filter(Files::isExecutable))
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it, or name it in the variable PORTAL_CHROMIUM."));
    }
}
