package nl.perspectief.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long something has left, or how late it is. */
public class DueChip extends Chip {

    /** From so many days before the end on, it draws attention. */
    private static final int SOON = 3;

    /** What is due at a moment is told in hours, from so many hours on in days. */
    private static final long HOURS = 48;

    private static final int SOON_IN_HOURS = 8;

    public DueChip(LocalDate due, LocalDate today) {
        this(ChronoUnit.DAYS.between(today, due));
    }

    /** The same to the hour. */
    public DueChip(Instant due, Instant now) {
        super(lookOf(Duration.between(now, due)), textOf(Duration.between(now, due)));
    }

    private DueChip(long left) {
        super(
                left < 0 ? Look.BAD : left <= SOON ? Look.POOR : Look.INFO,
                left < 0
                        ? I18NProvider.translate("due.late", -left)
                        : left == 0 ? I18NProvider.translate("due.today") : I18NProvider.translate("due.left", left));
    }

    private static Look lookOf(Duration left) {
        if (left.isNegative()) {
            return Look.BAD;
        }
        return left.toHours() <= SOON_IN_HOURS ? Look.POOR : Look.INFO;
    }

    private static String textOf(Duration left) {
        var hours = left.abs().toHours();
        var days = left.abs().toDays();
        if (left.isNegative()) {
            return hours == 0
                    ? I18NProvider.translate("due.justLate")
                    : hours < HOURS
                            ? I18NProvider.translate("due.hoursLate", hours)
                            : I18NProvider.translate("due.late", days);
        }
        return hours == 0
                ? I18NProvider.translate("due.withinHour")
                : hours < HOURS
                        ? I18NProvider.translate("due.hoursLeft", hours)
                        : I18NProvider.translate("due.left", days);
    }
}
