package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.DueChip;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Progress;
import nl.perspectief.quality.ChecklistRow;
import nl.perspectief.quality.ChecklistStatus;

/** One round in the list: a card on a phone, a line on a desk. */
class ChecklistItem extends ListItem {

    final Checkbox chosen = new Checkbox();
    final Anchor link;
    private final transient ChecklistRow round;

    ChecklistItem(ChecklistRow round, LocalDate today) {
        this.round = round;
        addClassNames("card", "round-item");
        link = new Anchor(RoundAddress.of(round.id()), round.locationName());
        var what = title(round, getLocale());
        var about = Muted.span(what);
        var name = new Div(new H2(link), about);
        name.addClassName("round-name");
        add(name, state(today), progress());
        chosen.setAriaLabel(getTranslation("quality.list.choose", round.locationName(), what));
    }

    /** "Full checklist · October 2026". */
    static String title(ChecklistRow round, Locale language) {
        return Dotted.of(
                round.templateName().in(language), Dates.period(round.periodFrom(), round.periodUntil(), language));
    }

    ChecklistRow round() {
        return round;
    }

    /** @return whether anything can be done with it together with others, so that it can be chosen */
    boolean letChoose(Consumer<ChecklistItem> onChange) {
        if (round.status() != ChecklistStatus.PLANNED && round.status() != ChecklistStatus.OPEN) {
            return false;
        }
        chosen.addValueChangeListener(_ -> onChange.accept(this));
        addComponentAsFirst(chosen);
        addClassName("with-choice");
        return true;
    }

    private Component state(LocalDate today) {
        var chips = new Div(QualityChips.of(round.status(), getLocale()));
        chips.addClassName("row");
        switch (round.status()) {
            case OPEN -> chips.add(new DueChip(round.dueDate(), today), due());
            case PLANNED -> chips.add(due());
            case SUBMITTED, CANCELLED -> {}
        }
        return chips;
    }

    private Component due() {
        return Muted.span(getTranslation("quality.list.due", Dates.day(round.dueDate(), getLocale())));
    }

    private Component progress() {
        var submittedAt = round.submittedAt();
        if (submittedAt != null) {
            var by = round.submittedBy();
            var day = Dates.day(Dates.day(submittedAt), getLocale());
            return Muted.span(
                    by == null
                            ? getTranslation("quality.list.submittedOn", day)
                            : getTranslation("quality.list.submittedBy", day, by));
        }
        var progress = new Progress();
        progress.show(
                round.answered(),
                round.asked(),
                getTranslation("quality.round.answered", round.answered(), round.asked()));
        progress.setVisible(round.status() == ChecklistStatus.OPEN);
        return progress;
    }
}
