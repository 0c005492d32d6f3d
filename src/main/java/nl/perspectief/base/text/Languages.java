package nl.perspectief.base.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three languages of the portal. */
public final class Languages {

    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale UKRAINIAN = Locale.of("uk");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The first is the one for readers whose own language isn't there. */
    public static final List<Locale> ALL = List.of(DUTCH, UKRAINIAN, ENGLISH);

    /** Keeps the choice before login and between sessions. */
    public static final String COOKIE = "language";

    private Languages() {}

    public static Optional<Locale> of(@Nullable String languageTag) {
        return ALL.stream()
                .filter(language -> language.toLanguageTag().equals(languageTag))
                .findFirst();
    }

    /** The language chosen on this device, else the browser's first that the portal has, else Dutch. */
    public static Locale of(HttpServletRequest request) {
        var cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> of(cookie.getValue()).stream())
                .findFirst()
                .or(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(wanted -> of(wanted.getLanguage()).stream())
                        .findFirst())
                .orElse(DUTCH);
    }

    /** A language's name within a sentence in the reader's. */
    public static String nameOf(Locale language, Locale reader) {
        return language.getDisplayLanguage(reader);
    }

    public static boolean isReaders(Locale language, Locale reader) {
        return language.getLanguage().equals(reader.getLanguage());
    }

    /** Words in plain text; where they aren't in the reader's language, that one's name stands behind them. */
    public static String label(String words, Locale language, Locale reader) {
        return isReaders(language, reader) ? words : "%s (%s)".formatted(words, nameOf(language, reader));
    }

    /** The language's name in itself. */
    public static String nameOf(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
