package nl.perspectief.infographic.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.ui.InMenu;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.infographic.InfographicService;
import nl.perspectief.security.Roles;

/** What was published of all pools. */
@Route(InfographicAddress.LIST)
@InMenu("agenda")
@PageTitle("infographic.all")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT, Roles.EXPERT})
class InfographicListView extends Div implements BeforeEnterObserver {

    private final transient InfographicService infographics;

    InfographicListView(InfographicService infographics) {
        this.infographics = infographics;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("infographic.all"))
                        .withSubtitle(getTranslation("infographic.subtitle"))
                        .withBack("agenda", getTranslation("agenda.title")),
                new InfographicList(infographics, null, event.getLocation()));
    }
}
