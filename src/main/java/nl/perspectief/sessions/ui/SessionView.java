package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.security.Roles;
import org.springframework.beans.factory.annotation.Value;

/** A session as who leads it sees it, and in fewer words whoever else may see its pool. */
@Route(SessionAddress.ONE)
@PageTitle("sessions.one")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.EXPERT, Roles.OVERSIGHT})
class SessionView extends Div implements BeforeEnterObserver {

    private final transient LeaderBoard.Services services;
    private final String portal;

    SessionView(LeaderBoard.Services services, @Value("${perspectief.url}") String portal) {
        this.services = services;
        this.portal = portal;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var session = services.sessions().find(Address.readId(parameters, SessionAddress.SESSION));
        if (session.pool().id() != Address.readId(parameters, SessionAddress.POOL)) {
            throw new NotFoundException("session of another pool");
        }
        var wall = new LinkButton(SessionAddress.beamer(session), getTranslation("sessions.beamer"));
        wall.setTarget(AnchorTarget.BLANK);
        wall.setRouterIgnore(true);
        removeAll();
        add(
                new PageHeader(session.board().title(), wall)
                        .inLanguage(session.board().language().getLanguage())
                        .withSubtitle(getTranslation("sessions.ledBy", session.leaderName()))
                        .withBack(SessionAddress.list(session.pool().id()), getTranslation("sessions.title")),
                new LeaderBoard(session, services, portal));
    }
}
