package nl.perspectief.base.text;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** One text in the three languages, for content that isn't the interface's own. */
@Embeddable
public record Texts(String en, String nl, String uk) {

    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "nl" -> nl;
            case "uk" -> uk;
            default -> en;
        };
    }
}
