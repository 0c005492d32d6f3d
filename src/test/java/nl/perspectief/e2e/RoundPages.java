package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of one round, as somebody at a browser uses them. */
public final class RoundPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Visitor visitor;
    private final long id;

    public RoundPages(Visitor visitor, long id) {
        this.visitor = visitor;
        this.id = id;
    }

    Visitor visitor() {
        return visitor;
    }

    String address() {
        return "/checklists/" + id;
    }

    public String address(String theme) {
        return address() + "/" + theme;
    }

    /** By its address. */
    RoundPages open(String theme) {
        visitor.open(address(theme));
        visitor.atAddress(address(theme));
        return this;
    }

    /** From the round's own page. */
    void enter(String theme) {
        visitor.press(visitor.page().locator("a.theme-link[href$='/%s']".formatted(theme)));
        visitor.atAddress(address(theme));
    }

    /** By the button below the last indicator: to the next theme, or after the last one to the page that submits. */
    void goOn(String lastSegment) {
        visitor.press(visitor.page().locator("#page a.primary"));
        visitor.atAddress(address(lastSegment));
    }

    public Card card(String indicator) {
        return new Card(indicator);
    }

    /** One indicator. */
    public final class Card {

        private final String code;
        private final Locator card;

        private Card(String code) {
            this.code = code;
            card = visitor.page().locator("#" + code);
        }

        Locator locator() {
            return card;
        }

        public Locator choice(String key) {
            return card.locator(".choices label").filter(exactly(visitor.text(key)));
        }

        public Card choose(String key) {
            visitor.press(choice(key));
            return this;
        }

        Card rate(int stars) {
            visitor.press(card.locator(".choices label").filter(exactly(String.valueOf(stars))));
            return this;
        }

        Locator number() {
            return card.locator(".number input[type=text]");
        }

        Card type(String number) {
            number().fill(number);
            number().blur();
            return this;
        }

        Locator checkbox(String key) {
            return card.locator("vaadin-checkbox").filter(exactly(visitor.text(key)));
        }

        Card tick(String key) {
            visitor.press(checkbox(key).locator("input"));
            return this;
        }

        /** A field by its label; a star behind it says that it is required. */
        Locator field(String key) {
            return card.getByLabel(visitor.text(key), new Locator.GetByLabelOptions().setExact(true));
        }

        Card fill(String key, String text) {
            field(key).fill(text);
            return this;
        }

        Card fill(String key, LocalDate day) {
            field(key).fill(DAY.format(day));
            field(key).press("Enter");
            return this;
        }

        /** Says that the browser still keeps something of it. */
        public void notSaved() {
            visitor.page()
                    .waitForFunction(
                            "([editor, text]) => getComputedStyle(editor, '::after').content === `\"${text}\"`",
                            List.of(
                                    card.locator(".answer-editor").elementHandle(),
                                    visitor.text("quality.answer.unsent")));
        }

        /** Says that it is stored, and the browser keeps nothing of it any more. */
        public void saved() {
            assertThat(card.locator(".saved")).containsText("✓");
            visitor.page()
                    .waitForFunction(
                            "code => !Object.keys(sessionStorage).some(key => key.includes('/' + code + '/'))", code);
        }
    }

    /** @param text letters and digits only: Java's quoting is not the browser's */
    private static Locator.FilterOptions exactly(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + text + "\\s*$"));
    }
}
