package nl.perspectief.quality.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.quality.ChecklistRow;

/** By when an open round is to be submitted, or how late it is. */
final class DueChip {

    /** From so many days before, the days are counted. */
    private static final int SOON = 7;

    private DueChip() {}

    static Chip of(ChecklistRow round, LocalDate today, Locale language) {
        var late = round.daysLate(today);
        if (late > 0) {
            return new Chip(Chip.Look.BAD, I18NProvider.translate(language, "quality.due.late", late));
        }
        if (late == 0) {
            return new Chip(Chip.Look.POOR, I18NProvider.translate(language, "quality.due.today"));
        }
        return -late <= SOON
                ? new Chip(Chip.Look.FAIR, I18NProvider.translate(language, "quality.due.soon", -late))
                : new Chip(
                        Chip.Look.INFO,
                        I18NProvider.translate(language, "quality.due.on", Dates.day(round.dueDate(), language)));
    }
}
