package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.ReadIn;

/** An action in a list. */
class ActionItem extends ListItem {

    final Anchor link;

    ActionItem(ActionRow action, LocalDate today) {
        var language = ReadIn.language(action.title(), getLocale());
        link = ReadIn.spoken(new Anchor(action.path(), action.title().in(language)), language);
        var facts = new Paragraph(Dotted.of(Stream.of(
                        action.number(),
                        getTranslation("agenda.theme." + action.theme()),
                        action.organisation() == null ? getTranslation("agenda.nobody") : action.organisation(),
                        action.location())
                .filter(Objects::nonNull)
                .toArray(String[]::new)));
        facts.addClassName("muted");
        add(link, new ActionChips(action, today), facts);
    }
}
