package nl.perspectief.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.people.FunctionRow;

/** One function in the list: a card on a phone, a line on a desk. */
class FunctionItem extends ListItem {

    /** @param end asks whether to end it */
    FunctionItem(FunctionRow function, Instant now, Consumer<FunctionRow> end, AccountActions actions) {
        var texts = FunctionTexts.in(getLocale());
        addClassNames("card", "function-item");
        var who = new Div(new H2(function.personName()));
        var email = function.personEmail();
        if (email != null) {
            who.add(Muted.span(email));
        }
        if (function.deactivated()) {
            who.add(new Chip(Chip.Look.UNKNOWN, "", getTranslation("people.account.deactivated")));
        } else if (function.invited()) {
            who.add(new Chip(Chip.Look.INFO, getTranslation("people.account.invited")));
        }
        var kind = new Span(texts.kind(function.kind()));
        kind.addClassName("function-kind");
        var what = new Div(kind, new Span(texts.place(function.locationName(), function.municipalityName())));
        var when = new Div(Muted.span(texts.term(function, now)));
        if (function.overAt(now)) {
            when.addComponentAsFirst(new Chip(Chip.Look.UNKNOWN, "", getTranslation("people.ended")));
        } else if (!function.heldAt(now)) {
            when.addComponentAsFirst(new Chip(Chip.Look.INFO, getTranslation("people.later")));
        }
        add(who, what, when);
        for (var part : new Div[] {who, what, when}) {
            part.addClassName("function-part");
        }
        if (function.kept() && !function.overAt(now)) {
            var button = new Button(getTranslation("people.end"), _ -> end.accept(function));
            button.setAriaLabel(getTranslation("people.end.which", function.personName(), texts.kind(function.kind())));
            var buttons = new Div(button);
            actions.of(function).forEach(buttons::add);
            buttons.addClassName("function-actions");
            add(buttons);
        }
    }
}
