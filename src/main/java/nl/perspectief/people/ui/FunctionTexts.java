package nl.perspectief.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.people.FunctionRow;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;

/** Says functions, roles, places and terms in a reader's language. */
final class FunctionTexts {

    private final Locale language;

    private FunctionTexts(Locale language) {
        this.language = language;
    }

    static FunctionTexts in(Locale language) {
        return new FunctionTexts(language);
    }

    String kind(FunctionKind kind) {
        return say("people.kind." + kind);
    }

    /** @param role one of {@link nl.perspectief.security.Roles#ALL} */
    String role(String role) {
        return say("people.role." + role);
    }

    /** @param location null for the municipality as a whole */
    String place(@Nullable String location, String municipality) {
        return location == null ? say("people.wholeMunicipality", municipality) : location;
    }

    /** "since 1 March 2025", "from 1 March 2027 until 31 December 2027": the days on which it holds. */
    String term(FunctionRow function, Instant now) {
        if (function.neverBegan()) {
            return say("people.term.never");
        }
        var from = Dates.day(Dates.day(function.validFrom()), language);
        var end = function.validUntil();
        if (end != null) {
            return say("people.term.fromUntil", from, Dates.day(lastDay(end), language));
        }
        return say(function.heldAt(now) ? "people.term.since" : "people.term.from", from);
    }

    private static LocalDate lastDay(Instant end) {
        return Dates.day(end.minusNanos(1));
    }

    String problem(BadInputException bad) {
        return say(bad.key(), bad.arguments());
    }

    private String say(String key, @Nullable Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }
}
