package nl.perspectief.agenda.quarter;

import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.agenda.ActionEventKind;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an action, without words.
 *
 * @param organisation of an {@link ActionEventKind#ASSIGNED}, and of what takes it away
 * @param oldDeadline of a {@link ActionEventKind#MOVED}, as is the new one
 * @param oldTheme of a {@link ActionEventKind#CHANGED} with which it got another one, as is all else
 */
record QuarterEvent(
        ActionEventKind kind,
        Instant at,
        @Nullable String organisation,
        @Nullable LocalDate oldDeadline,
        @Nullable LocalDate newDeadline,
        @Nullable ActionTheme oldTheme,
        @Nullable ActionTheme newTheme,
        @Nullable ActionTerm oldTerm,
        @Nullable ActionTerm newTerm) {}
