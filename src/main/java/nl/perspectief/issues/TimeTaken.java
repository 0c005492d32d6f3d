package nl.perspectief.issues;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How long it took, rounded up to two digits.
 *
 * @param median within which the half was done; null when nothing was
 * @param ninthDecile within which nine of ten were
 */
public record TimeTaken(
        @Nullable BigDecimal median, @Nullable BigDecimal ninthDecile) {}
