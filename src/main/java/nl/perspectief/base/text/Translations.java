package nl.perspectief.base.text;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The interface's texts, in ICU message format: Ukrainian has three plural forms, of which {@code java.text} knows
 * none. English is {@code translations.properties}; all three files have the same keys (tested).
 */
@Component
public class Translations implements I18NProvider {

    private static final Map<Locale, String> FILES = Map.of(
            Languages.ENGLISH, "translations.properties",
            Languages.DUTCH, "translations_nl.properties",
            Languages.UKRAINIAN, "translations_uk.properties");

    private final Map<Locale, Map<String, String>> patterns =
            FILES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> read(file.getValue())));
    private final Map<Key, MessageFormat> formats = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    /** @throws IllegalArgumentException for a key that isn't there: a defect, found by the tests */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var language = Languages.of(locale.getLanguage()).orElse(Languages.DUTCH);
        var format = formats.computeIfAbsent(new Key(language, key), this::compile);
        // a format's sub-formats keep state while they write
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public Map<String, String> patternsIn(Locale language) {
        return requireNonNull(patterns.get(language));
    }

    private MessageFormat compile(Key key) {
        var pattern = patternsIn(key.language()).get(key.name());
        if (pattern == null) {
            throw new IllegalArgumentException("No translation for " + key);
        }
        return new MessageFormat(pattern, key.language());
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var stream = Translations.class.getResourceAsStream("/vaadin-i18n/" + file)) {
            properties.load(new InputStreamReader(requireNonNull(stream, file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }

    private record Key(Locale language, String name) {}
}
