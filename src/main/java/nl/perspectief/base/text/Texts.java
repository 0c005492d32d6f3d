package nl.perspectief.base.text;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One text in the three languages, for content that isn't the interface's own. */
@Embeddable
public record Texts(String en, String nl, String uk) {

    /** In no language. */
    public static final Texts NONE = new Texts("", "", "");

    public static Texts of(Function<Locale, String> words) {
        return new Texts(
                words.apply(Languages.ENGLISH), words.apply(Languages.DUTCH), words.apply(Languages.UKRAINIAN));
    }

    /** The same made of each, also of one that is empty. */
    public Texts map(UnaryOperator<String> making) {
        return new Texts(making.apply(en), making.apply(nl), making.apply(uk));
    }

    /** The reader's language, or else the first in which it is there. */
    public Locale readIn(Locale reader) {
        return in(reader).isEmpty()
                ? Languages.ALL.stream()
                        .filter(language -> !in(language).isEmpty())
                        .findFirst()
                        .orElse(reader)
                : reader;
    }

    /** The languages in which it isn't there. */
    public List<Locale> missing() {
        return Languages.ALL.stream().filter(language -> in(language).isEmpty()).toList();
    }

    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "nl" -> nl;
            case "uk" -> uk;
            default -> en;
        };
    }
}
