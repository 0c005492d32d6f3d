package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.agenda.FormerPromise;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;

/** What an organisation promised and no longer has. */
class FormerItem extends ListItem {

    FormerItem(FormerPromise former) {
        var title = former.title();
        if (title == null) {
            add(new Span(former.number()));
        } else {
            var language = title.readIn(getLocale());
            add(ReadIn.written(new Anchor(former.path(), title.in(language)), language));
        }
        var day = Dates.day(Dates.day(former.since()), getLocale());
        var to = former.organisation();
        var since = to == null
                ? getTranslation("agenda.organisation.formerNone", day)
                : getTranslation("agenda.organisation.formerTo", to, day);
        add(Muted.paragraph(title == null ? since : Dotted.of(former.number(), since)));
    }
}
