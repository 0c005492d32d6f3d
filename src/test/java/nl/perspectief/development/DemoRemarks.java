package nl.perspectief.development;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What managers write beside an answer, in Dutch or in Ukrainian; translations of each other they are not. */
final class DemoRemarks {

    private record Occasion(String indicator, String when, String language) {}

    private final Map<Occasion, List<String>> texts = new HashMap<>();

    DemoRemarks() {
        for (var line : DemoFile.read("demo-remarks.csv")) {
            for (var language : List.of("nl", "uk")) {
                texts.computeIfAbsent(
                                new Occasion(line.getField("indicator"), line.getField("when"), language),
                                _ -> new ArrayList<>())
                        .add(line.getField(language));
            }
        }
    }

    boolean has(String indicator, String when) {
        return texts.containsKey(new Occasion(indicator, when, "nl"));
    }

    /** @param about what decides which of several it is */
    String of(String indicator, String when, String language, Object... about) {
        var choices = texts.get(new Occasion(indicator, when, language));
        if (choices == null) {
            throw new IllegalStateException("no remark for %s %s".formatted(indicator, when));
        }
        return DemoChance.oneOf(choices, about);
    }

    /** A second sentence for what was the matter already the last time; some themes have their own. */
    String again(String indicator, String language, Object... about) {
        var prefix = indicator.substring(0, 3);
        return of(has(prefix, "again") ? prefix : "*", "again", language, about);
    }
}
