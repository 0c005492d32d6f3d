package nl.perspectief.council.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;

/** Says what somebody is in a council, and on which days. */
final class TermTexts {

    private final Locale language;

    private TermTexts(Locale language) {
        this.language = language;
    }

    static TermTexts in(Locale language) {
        return new TermTexts(language);
    }

    /** @param until the first moment at which it no longer holds */
    String term(FunctionKind kind, Instant from, @Nullable Instant until, Instant now) {
        return Dotted.of(say("council.kind." + kind), days(from, until, now));
    }

    private String days(Instant from, @Nullable Instant until, Instant now) {
        var first = Dates.day(Dates.day(from), language);
        if (until == null) {
            return say(from.isAfter(now) ? "people.term.from" : "people.term.since", first);
        }
        return say("people.term.fromUntil", first, Dates.day(Dates.day(until.minusNanos(1)), language));
    }

    private String say(String key, Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }
}
