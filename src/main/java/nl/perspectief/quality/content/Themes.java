package nl.perspectief.quality.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.base.text.Texts;

/** Gathers rows into themes: the rows of one theme stand together and name it alike. */
final class Themes {

    private static final Pattern CODE = Pattern.compile("T[0-9]{1,3}");
    private static final List<String> TEXT_COLUMNS =
            List.of("theme_en", "theme_nl", "theme_uk", "theme_short_en", "theme_short_nl", "theme_short_uk");

    private final Map<String, Theme> byCode = new LinkedHashMap<>();
    private final Map<String, Long> lineOfIndicator = new HashMap<>();
    private String previous = "";

    void add(Row row) {
        var name = row.texts("theme");
        var shortName = row.texts("theme_short");
        var code = row.code("theme_id", CODE, FaultKind.THEME_CODE);
        var theme = byCode.get(code);
        if (theme == null) {
            theme = new Theme(code, byCode.size() + 1, name, shortName, row);
            byCode.put(code, theme);
        } else if (!code.isEmpty()) {
            checkLikeFirst(theme, row);
        }
        if (!code.isEmpty()) {
            previous = code;
        }
        var indicator = new IndicatorRow(row).read(theme.indicators.size() + 1);
        checkOnce(row);
        if (indicator != null) {
            theme.indicators.add(indicator);
        }
    }

    private void checkLikeFirst(Theme theme, Row row) {
        if (!theme.code.equals(previous)) {
            row.fault(FaultKind.THEME_SPLIT, "theme_id", theme.code, theme.first.line());
        }
        var differing = TEXT_COLUMNS.stream()
                .filter(column -> differ(row.optional(column), theme.first.optional(column)))
                .toList();
        if (!differing.isEmpty()) {
            row.fault(
                    FaultKind.THEME_DIFFERS,
                    differing.getFirst(),
                    theme.code,
                    String.join(", ", differing),
                    theme.first.line());
        }
    }

    /** An empty cell is a fault of its own. */
    private static boolean differ(String one, String other) {
        return Stream.of(one, other).noneMatch(String::isEmpty) && !one.equals(other);
    }

    private void checkOnce(Row row) {
        var code = row.optional("indicator_id");
        if (code.isEmpty()) {
            return;
        }
        var first = lineOfIndicator.putIfAbsent(code, row.line());
        if (first != null) {
            row.fault(FaultKind.DUPLICATE_CODE, "indicator_id", code, first);
        }
    }

    /** The themes in the order of their first rows. */
    List<ThemeContent> content() {
        return byCode.values().stream()
                .map(theme ->
                        new ThemeContent(theme.code, theme.position, theme.name, theme.shortName, theme.indicators))
                .toList();
    }

    private record Theme(
            String code, int position, Texts name, Texts shortName, Row first, List<IndicatorContent> indicators) {

        Theme(String code, int position, Texts name, Texts shortName, Row first) {
            this(code, position, name, shortName, first, new ArrayList<>());
        }
    }
}
