package nl.perspectief.agenda.ui;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the agenda is looked at. */
enum AgendaLook {
    LIST,
    BOARD,
    TIMELINE;

    /** As it stands in the address; null for the usual one. */
    @Nullable
    String word() {
        return this == LIST ? null : name().toLowerCase(Locale.ROOT);
    }

    static AgendaLook of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(look -> word != null && word.equals(look.word()))
                .findFirst()
                .orElse(LIST);
    }
}
