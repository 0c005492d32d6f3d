package nl.perspectief.agenda;

import java.time.Instant;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation promised and no longer has.
 *
 * @param title null for who may not read the action now: its number is all they know
 * @param organisation that was asked instead; null for none
 * @param since when it was no longer its own
 */
public record FormerPromise(
        String number, @Nullable Texts title, @Nullable String organisation, Instant since) implements NumberedAction {}
