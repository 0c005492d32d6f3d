package nl.perspectief.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long something has left, or how late it is. */
public class DueChip extends Chip {

    /** From so many days before the end on, it draws attention. */
    private static final int SOON = 3;

    public DueChip(LocalDate due, LocalDate today) {
        this(ChronoUnit.DAYS.between(today, due));
    }

    private DueChip(long left) {
        super(
                left < 0 ? Look.BAD : left <= SOON ? Look.POOR : Look.INFO,
                left < 0
                        ? I18NProvider.translate("due.late", -left)
                        : left == 0 ? I18NProvider.translate("due.today") : I18NProvider.translate("due.left", left));
    }
}
