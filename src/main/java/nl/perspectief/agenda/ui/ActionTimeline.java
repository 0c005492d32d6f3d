package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import org.jspecify.annotations.Nullable;

/** Actions by the month in which they are due, also what has ended, with today between what was and what comes. */
class ActionTimeline extends Div {

    private @Nullable YearMonth month;
    private @Nullable UnorderedList list;
    private boolean untilToday = true;

    ActionTimeline() {
        addClassName("stack");
        add(Muted.paragraph(getTranslation("agenda.timeline.hint")));
    }

    /** The next of them, in the order of their deadlines; those without one last. */
    ActionItem show(ActionRow row, LocalDate today) {
        var deadline = row.deadline();
        var due = deadline == null ? null : YearMonth.from(deadline);
        if (untilToday && (deadline == null || !deadline.isBefore(today))) {
            untilToday = false;
            showToday(today, due);
        }
        var item = new ActionItem(row, today, ActionItem.Place.TIMELINE);
        listOf(due).add(item);
        return item;
    }

    /** @param next the month of what comes after it */
    private void showToday(LocalDate today, @Nullable YearMonth next) {
        var now = new Paragraph(getTranslation("agenda.timeline.today", Dates.day(today, getLocale())));
        now.addClassName("notice");
        var present = list;
        if (present != null && next != null && next.equals(month)) {
            present.add(new ListItem(now));
        } else {
            add(now);
        }
    }

    private UnorderedList listOf(@Nullable YearMonth wanted) {
        var present = list;
        if (present != null && Objects.equals(wanted, month)) {
            return present;
        }
        month = wanted;
        var begun = new UnorderedList();
        begun.addClassName("poll-list");
        var title = wanted == null ? getTranslation("agenda.noDeadline") : Dates.month(wanted, getLocale());
        add(new Card(new H2(title), begun));
        list = begun;
        return begun;
    }
}
