package nl.perspectief.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The visitors of one test. They leave at its end; of a test that fails, a picture of what each saw last is kept. A test
 * that passes also proves that the portal logged no problem, and that its content security policy was not in the way.
 */
public final class Visitors implements BeforeEachCallback, AfterEachCallback {

    private static final Path PICTURES = Path.of("target/browser-tests");

    private final Supplier<PortalProcess> portal;
    private final List<Visitor> all = new ArrayList<>();
    private @Nullable Path log;
    private long linesBefore;
    private boolean problemsExpected;

    public Visitors() {
        this(TestServers::portal);
    }

    /** Of another portal than that of the browser tests. */
    public Visitors(Supplier<PortalProcess> portal) {
        this.portal = portal;
    }

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        // the browser is driven by one at a time
        if (test.getRequiredTestClass().getPackage().equals(Visitors.class.getPackage())) {
            assertThat(test.getRequiredTestClass()).hasAnnotation(BrowserTest.class);
        }
        log = portal.get().log();
        try (var lines = Files.lines(log)) {
            linesBefore = lines.count();
        }
    }

    /** For a test that does what only an attacker does. */
    public void problemsAreExpected() {
        problemsExpected = true;
    }

    public Visitor withPhone(Locale language) {
        return come(language, Visitor.PHONE);
    }

    public Visitor atDesk(Locale language) {
        return come(language, Visitor.DESK);
    }

    private Visitor come(Locale language, int width) {
        return noted(new Visitor(portal.get().url(), language, width));
    }

    /** @param visitor who comes to all tests of a class, so that only the first need sign in */
    Visitor inAnotherTabOf(Visitor visitor) {
        return noted(new Visitor(visitor));
    }

    private Visitor noted(Visitor visitor) {
        all.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        for (var visitor : all) {
            if (test.getExecutionException().isPresent()) {
                keepPicture(
                        visitor,
                        test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName() + "-"
                                + all.indexOf(visitor) + ".png");
            }
            visitor.close();
        }
        var refused = all.stream().flatMap(Visitor::refusedByPolicy).toList();
        all.clear();
        if (test.getExecutionException().isEmpty() && !problemsExpected) {
            assertThat(problems()).isEmpty();
            assertThat(refused).isEmpty();
        }
        problemsExpected = false;
    }

    private List<String> problems() throws IOException {
        var now = portal.get().log();
        try (var lines = Files.lines(now)) {
            return lines.skip(now.equals(log) ? linesBefore : 0)
                    .filter(line -> line.contains("\"level\":\"ERROR\""))
                    .toList();
        }
    }

    private static void keepPicture(Visitor visitor, String name) {
        try {
            var page = visitor.page();
            var picture = PICTURES.resolve(name.replaceAll("[^A-Za-z0-9.,-]", "_"));
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            System.err.println("The visitor was at " + page.url() + " and saw " + picture);
        } catch (PlaywrightException e) {
            System.err.println("No picture: " + e.getMessage());
        }
    }
}
