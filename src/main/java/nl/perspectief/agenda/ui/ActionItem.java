package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import org.jspecify.annotations.Nullable;

/** An action in a list. */
class ActionItem extends ListItem {

    /** Where it stands. */
    enum Place {
        LIST,
        /** Of what is as far. */
        COLUMN,
        /** Also of what ended before the day at which it stands. */
        TIMELINE
    }

    ActionItem(ActionRow action, LocalDate today) {
        this(action, today, Place.LIST);
    }

    ActionItem(ActionRow action, LocalDate today, Place place) {
        var language = action.title().readIn(getLocale());
        var link = ReadIn.written(new Anchor(action.path(), action.title().in(language)), language);
        var facts = Muted.paragraph(Dotted.of(Stream.of(
                        action.number(),
                        getTranslation("agenda.theme." + action.theme()),
                        whose(action),
                        action.location(),
                        place == Place.TIMELINE ? ended(action) : null)
                .filter(Objects::nonNull)
                .toArray(String[]::new)));
        add(link);
        var chips = new ActionChips(action, today, place != Place.COLUMN);
        if (chips.getComponentCount() > 0) {
            add(chips);
        }
        add(facts);
    }

    private String whose(ActionRow action) {
        var organisation = action.organisation();
        return organisation == null
                ? getTranslation(action.unnamed() ? "agenda.unnamed" : "agenda.nobody")
                : organisation;
    }

    private @Nullable String ended(ActionRow action) {
        var day = Dates.day(Dates.day(action.since()), getLocale());
        return switch (action.state()) {
            case DONE -> getTranslation("agenda.quarter.doneOn", day);
            case STOPPED -> getTranslation("agenda.quarter.stoppedOn", day);
            case PROPOSED, ACCEPTED, UNDER_WAY -> null;
        };
    }
}
