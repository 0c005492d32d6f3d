package nl.perspectief.locations.file;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Translations;
import nl.perspectief.locations.BuildingKind;
import org.springframework.stereotype.Component;

/** The words of a file of locations, in each of the portal's languages: its columns and the kinds of building. */
@Component
class LocationWords {

    private final Translations translations;
    private final Map<String, LocationColumn> columns = new HashMap<>();
    private final Map<String, BuildingKind> kinds = new HashMap<>();

    LocationWords(Translations translations) {
        this.translations = translations;
        for (var language : Languages.ALL) {
            for (var column : LocationColumn.values()) {
                columns.put(plain(header(column, language)), column);
            }
            for (var kind : BuildingKind.values()) {
                kinds.put(plain(in(language, "locations.building." + kind)), kind);
                kinds.put(plain(kind.name()), kind);
            }
        }
    }

    Optional<LocationColumn> column(String header) {
        return Optional.ofNullable(columns.get(plain(header)));
    }

    Optional<BuildingKind> kind(String word) {
        return Optional.ofNullable(kinds.get(plain(word)));
    }

    List<String> headers(Locale language) {
        return Stream.of(LocationColumn.values())
                .map(column -> header(column, language))
                .toList();
    }

    /** What the column may be called, in each language. */
    String names(LocationColumn column) {
        return Languages.ALL.stream()
                .map(language -> header(column, language))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String header(LocationColumn column, Locale language) {
        return in(language, "locations.column." + column);
    }

    private String in(Locale language, String key) {
        return requireNonNull(translations.patternsIn(language).get(key), key);
    }

    /** Nobody should have to look for a capital, an underscore or a second space. */
    private static String plain(String word) {
        return PlainText.line(word).toLowerCase(Locale.ROOT).replaceAll("[\\s_\u00a0]+", " ");
    }
}
