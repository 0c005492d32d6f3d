package nl.perspectief.quality.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.quality.ChecklistRow;

/** How long an open round has left, or how late it is. */
final class DueChip {

    private static final int SOON = 3;

    private DueChip() {}

    static Chip of(ChecklistRow round, LocalDate today, Locale language) {
        var late = round.daysLate(today);
        if (late > 0) {
            return new Chip(Chip.Look.BAD, I18NProvider.translate(language, "quality.due.late", late));
        }
        if (late == 0) {
            return new Chip(Chip.Look.POOR, I18NProvider.translate(language, "quality.due.today"));
        }
        return new Chip(
                late >= -SOON ? Chip.Look.POOR : Chip.Look.INFO,
                I18NProvider.translate(language, "quality.due.left", -late));
    }
}
