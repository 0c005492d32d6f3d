package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.agenda.Action;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Sure;

/** What the user can do with an action now. */
class ActionActions extends Card {

    ActionActions(Action action, ActionDesk desk) {
        var may = action.may();
        add(new H2(getTranslation("agenda.actions")));
        if (may.accept()) {
            var organisation = action.row().organisation();
            if (action.forOthers()) {
                add(new Sure(
                        getTranslation("agenda.acceptFor", organisation),
                        getTranslation("agenda.acceptForHint", organisation),
                        getTranslation("agenda.acceptForYes", organisation),
                        () -> desk.accept(action)));
            } else {
                var accept = new Button(getTranslation("agenda.accept"), _ -> desk.accept(action));
                accept.addThemeVariants(ButtonVariant.PRIMARY);
                accept.setDisableOnClick(true);
                add(new Paragraph(getTranslation("agenda.acceptHint", organisation)), new Div(accept));
            }
        }
        if (may.decline()) {
            var decline = action.forOthers()
                    ? getTranslation("agenda.declineFor", action.row().organisation())
                    : getTranslation("agenda.decline");
            add(new Folded(decline, desk.key("decline", action), () -> desk.decline(action)));
        }
        if (may.report()) {
            add(new Folded(getTranslation("agenda.report"), desk.key("report", action), () -> desk.report(action)));
        }
        if (may.finish()) {
            add(new Folded(getTranslation("agenda.finish"), desk.key("finish", action), () -> desk.finish(action)));
        }
        if (may.change()) {
            var change = new LinkButton(action.row().path() + "/change", getTranslation("agenda.change"));
            add(new Div(change));
        }
        if (may.translate()) {
            add(new Folded(
                    getTranslation("agenda.translate"), desk.key("translate", action), () -> desk.translate(action)));
        }
        if (may.takeOut()) {
            add(new Sure(
                    getTranslation("agenda.takeOut"),
                    getTranslation("agenda.takeOut.hint"),
                    getTranslation("agenda.takeOut.yes"),
                    () -> desk.takeOut(action)));
        }
        if (may.stop()) {
            add(new Folded(getTranslation("agenda.stop"), desk.key("stop", action), () -> desk.stop(action)));
        }
    }
}
