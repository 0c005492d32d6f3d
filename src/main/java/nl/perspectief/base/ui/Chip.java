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
        this(look, look.symbol(), text);
    }

    /** @param symbol instead of the look's own, for what is no class of a score; empty for none */
    public Chip(Look look, String symbol, String text) {
        addClassNames("chip", look.className());
        if (!symbol.isEmpty()) {
            // drawn by the style sheet, so that it isn't read out
            getElement().setAttribute("symbol", symbol);
        }
        setText(text);
    }
}
