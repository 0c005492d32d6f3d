package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.security.Roles;
import nl.perspectief.sessions.SessionService;
import nl.perspectief.sessions.SessionWatch;
import org.springframework.beans.factory.annotation.Value;

/** A session on the wall: large, and without anything to press. */
@Route(value = SessionAddress.BEAMER, autoLayout = false)
@PageTitle("sessions.one")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.EXPERT, Roles.OVERSIGHT})
class BeamerView extends Main implements BeforeEnterObserver {

    private final transient SessionService sessions;
    private final transient SessionWatch watch;
    private final String portal;

    BeamerView(SessionService sessions, SessionWatch watch, @Value("${perspectief.url}") String portal) {
        this.sessions = sessions;
        this.watch = watch;
        this.portal = portal;
        addClassName("beamer");
        setId("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = sessions.find(Address.readId(event.getRouteParameters(), SessionAddress.SESSION));
        var board = session.board();
        removeAll();
        add(ReadIn.written(new H1(board.title()), board.language()));
        add(new WallBoard(session, watch, portal, () -> sessions.find(session.id())));
    }
}
