package nl.perspectief.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.council.CouncilService;
import nl.perspectief.security.Roles;
import org.springframework.beans.factory.ObjectProvider;

/** One council: what modules above have there, who sits in it, and by which regulation it works. */
@Route(CouncilAddress.ONE)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class CouncilView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService councils;
    private final transient ObjectProvider<CouncilPart> parts;
    private final transient Clock clock;
    private String title = "";

    CouncilView(CouncilService councils, ObjectProvider<CouncilPart> parts, Clock clock) {
        this.councils = councils;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = councils.find(
                event.getRouteParameters().get(CouncilAddress.CODE).orElse(""));
        var council = details.council();
        title = getTranslation(council.nameKey(), council.place());
        removeAll();
        var header = new PageHeader(title);
        add(details.seesOthers() ? header.withBack(CouncilAddress.LIST, getTranslation("council.list")) : header);
        parts.orderedStream()
                .forEach(part -> part.create(council, details.seat()).ifPresent(this::add));
        var former = new FormerMembers(councils, council);
        former.begin(event.getLocation());
        add(new MembersCard(details, clock.instant(), former), new RegulationCard(details));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
