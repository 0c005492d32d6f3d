package nl.perspectief.agenda.quarter;

import java.time.LocalDate;
import java.util.Objects;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import org.jspecify.annotations.Nullable;

/** What of a promise was otherwise at the end of a quarter than at its beginning, or than when it was promised. */
public sealed interface QuarterChange {

    @Nullable
    Object from();

    @Nullable
    Object to();

    record Deadline(LocalDate from, @Nullable LocalDate to) implements QuarterChange {}

    /** Null for nobody. */
    record Organisation(@Nullable String from, @Nullable String to) implements QuarterChange {}

    record Theme(ActionTheme from, ActionTheme to) implements QuarterChange {}

    record Term(ActionTerm from, ActionTerm to) implements QuarterChange {}

    /** What was changed and changed back, stands as it was. */
    default boolean isOne() {
        return !Objects.equals(from(), to());
    }
}
