package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.agenda.Action;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.ui.TrailLine;
import org.jspecify.annotations.Nullable;

/** An action: what is to be done, by whom and until when, where it came from, and what happened. */
@Route(AgendaAddress.ONE)
@RolesAllowed({
    Roles.LOCATION_MANAGER,
    Roles.COUNCIL_MEMBER,
    Roles.OVERSIGHT,
    Roles.RESIDENT,
    Roles.EXPERT,
    Roles.PARTNER
})
class ActionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ActionDesk.Services services;
    private final String person;
    private String title = "";

    ActionView(ActionDesk.Services services, AuthenticationContext user) {
        this.services = services;
        this.person = user.getPrincipalName().orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(services.actions()
                .find(event.getRouteParameters().get(AgendaAddress.NUMBER).orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader show(Action action) {
        var row = action.row();
        var language = action.text().readIn(getLocale());
        var name = row.title().in(language);
        title = action.taken() == null ? Dotted.of(row.number(), name) : name;
        var header = new PageHeader(name)
                .inLanguage(language.getLanguage())
                .withSubtitle(row.number())
                .withBack(AgendaAddress.LIST, getTranslation("agenda.title"));
        var desk = new ActionDesk(services, person, unsent -> showAgain(row.number(), unsent));
        removeAll();
        add(
                header,
                new ActionChips(row, desk.today()),
                new ActionFacts(action),
                new TrailLine(services.trails().of(action.thing())));
        if (action.unsettled() != Action.Unsettled.NOTHING) {
            add(unsettled(action));
        }
        if (action.may().something()) {
            add(new ActionActions(action, desk));
        }
        add(new ActionHistory(action, desk));
        return header;
    }

    /** For who can mend it, with the way there. */
    private Div unsettled(Action action) {
        var hint = new Div(
                new Paragraph(getTranslation("agenda.unsettled." + action.unsettled())),
                action.may().change()
                        ? new Anchor(action.row().path() + "/change", getTranslation("agenda.change"))
                        : new Paragraph(getTranslation("agenda.unsettled.who")));
        hint.addClassNames("notice", "stack");
        return hint;
    }

    private void showAgain(String number, @Nullable Words unsent) {
        try {
            show(services.actions().find(number)).focus();
            if (unsent != null) {
                var words = ReadIn.written(new Paragraph(unsent.text()), unsent.language());
                words.addClassName("written");
                addComponentAtIndex(1, new Card(new Paragraph(getTranslation("agenda.unsent")), words));
            }
        } catch (NotFoundException notTheirs) {
            // who gave it back may not see it any more
            UI.getCurrent().navigate(AgendaAddress.LIST);
        }
    }
}
