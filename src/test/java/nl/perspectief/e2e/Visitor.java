package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;

/** Somebody with a device of their own: a fresh browser profile with one page open. */
public final class Visitor {

    static final int PHONE = 390;
    static final int DESK = 1280;

    /** Everything takes longer on a busy machine; what is right comes sooner. */
    private static final double PATIENCE = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final String portal;
    private final Runnable leave;
    private Locale language;
    private final boolean phone;

    /** @param portal its address; over TLS its certificate counts whoever signed it */
    Visitor(String portal, Locale language, int width) {
        this.portal = portal;
        this.language = language;
        phone = width == PHONE;
        context = Stage.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language.toLanguageTag())
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(width, phone ? 844 : 800)
                        .setHasTouch(phone)
                        .setIgnoreHTTPSErrors(portal.startsWith("https:"))
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::noteRefusal);
        page = context.newPage();
        leave = context::close;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** The same person in another tab of the same browser: signed in alike, with nothing typed there yet. */
    Visitor(Visitor other) {
        portal = other.portal;
        language = other.language;
        phone = other.phone;
        context = other.context;
        page = context.newPage();
        page.onConsoleMessage(this::noteRefusal);
        leave = page::close;
    }

    private void noteRefusal(ConsoleMessage message) {
        if (message.location().startsWith(portal) && message.text().contains("Content Security Policy")) {
            refused.add(message.text());
        }
    }

    /** What the browser didn't do because the portal's content security policy forbids it. */
    public Stream<String> refusedByPolicy() {
        return refused.stream();
    }

    public BrowserContext context() {
        return context;
    }

    public Page page() {
        return page;
    }

    Locale language() {
        return language;
    }

    /** Opens an address of the portal and logs in on the way. */
    Visitor loggedIn(Stage.Account account, String path) {
        open(path);
        logIn(account.name());
        atAddress(path);
        return this;
    }

    /** Fills in Keycloak's form. */
    void logIn(String name) {
        logIn(name, name);
    }

    public void logIn(String name, String password) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** @param path with the leading slash */
    public void open(String path) {
        page.navigate(portal + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        // until then everything may be there twice
        page.waitForFunction("() => !document.querySelector('#first-content')");
    }

    /**
     * Goes on to an address as by a link, which loads no page anew.
     *
     * @param path of another view than the one that is shown
     */
    void follow(String path) {
        page.evaluate("""
            (path) => {
                document.querySelector('#page h1').setAttribute('data-left', '');
                const link = document.createElement('a');
                link.href = path;
                document.body.append(link);
                link.click();
                link.remove();
            }
            """, path);
        page.waitForFunction("() => document.querySelector('#page h1:not([data-left])')");
        settled();
    }

    /** Leaves the portal, signed in: a page that is open goes to Keycloak by itself when others sign its person out. */
    public void lookElsewhere() {
        page.navigate("about:blank");
    }

    public void atAddress(String path) {
        assertThat(page).hasURL(portal + path);
        settled();
    }

    public void atKeycloak() {
        assertThat(page.locator("#password")).isVisible();
    }

    /** Waits until Vaadin has drawn the page and no answer of the server is awaited. */
    public void settled() {
        page.waitForFunction("""
            () => document.querySelector('#page h1') && !document.querySelector('#first-content')
                && window.Vaadin?.connectionState?.state === 'connected'
            """);
    }

    /** Chooses the language in the bar on top, which is kept on this device and with the person. */
    void speak(Locale wanted) {
        var select = page.locator("vaadin-select.language");
        press(select);
        var name = Languages.nameOf(wanted);
        press(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name)));
        assertThat(page.locator("html")).hasAttribute("lang", wanted.toLanguageTag());
        settled();
        language = wanted;
    }

    /** A window as one has it: what is below its edge is scrolled to. */
    void narrow(int width) {
        page.setViewportSize(width, 844);
    }

    /** A window so high that the whole page fits into it; comes back when it is drawn. */
    void resize(int width) {
        narrow(width);
        page.setViewportSize(width, (Integer) page.evaluate("() => Math.max(844, document.body.scrollHeight + 200)"));
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    public void reload() {
        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        settled();
    }

    /** With the finger on a phone, with the mouse at a desk. */
    public void press(Locator target) {
        if (phone) {
            target.tap();
        } else {
            target.click();
        }
    }

    public String text(String key, Object... arguments) {
        return Stage.text(language, key, arguments);
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    public Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(text(key, arguments)).setExact(true));
    }

    public void close() {
        leave.run();
    }
}
