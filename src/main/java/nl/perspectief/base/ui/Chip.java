package nl.perspectief.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state as a symbol, a word and a colour: never colour alone. */
public class Chip extends Span {

    /** The looks; the first four are the classes of a score. */
    public enum Look {
        GOOD("●"),
        FAIR("◆"),
        POOR("▲"),
        BAD("■"),
        UNKNOWN("–"),
        INFO("");

        private final String symbol;

        Look(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }

        public String className() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Chip(Look look, String text) {
        addClassNames("chip", look.className());
        if (!look.symbol().isEmpty()) {
            var symbol = new Span(look.symbol());
            symbol.getElement().setAttribute("aria-hidden", "true");
            add(symbol);
        }
        add(new Span(text));
    }
}
