package nl.perspectief.quality;

import java.time.LocalDate;
import nl.perspectief.base.BadInputException;
import org.jspecify.annotations.Nullable;

/** Keeps out days that can only be a slip of the finger, such as one in the year 20262. */
final class SensibleDays {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private SensibleDays() {}

    /** @throws BadInputException for a day outside 2000–2099; none is fine */
    static void check(String field, @Nullable LocalDate day) {
        BadInputException.unless(
                day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
                field,
                "quality.bad.day",
                String.valueOf(FIRST_YEAR),
                String.valueOf(LAST_YEAR));
    }
}
