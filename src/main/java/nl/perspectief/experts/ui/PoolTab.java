package nl.perspectief.experts.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.perspectief.experts.ExpertPool;
import org.jspecify.annotations.Nullable;

/** A part of a pool's page. */
enum PoolTab {
    INTERVIEWS,
    INSIGHTS,
    FIGURES,
    QUESTIONS,
    MEMBERS,
    MEETINGS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the user may see of it; only its experts read interviews. */
    static List<PoolTab> of(ExpertPool pool) {
        return Arrays.stream(values())
                .filter(tab -> tab != INTERVIEWS || pool.member())
                .toList();
    }

    static PoolTab read(ExpertPool pool, @Nullable String word) {
        var tabs = of(pool);
        return tabs.stream().filter(tab -> tab.word().equals(word)).findFirst().orElse(tabs.getFirst());
    }
}
