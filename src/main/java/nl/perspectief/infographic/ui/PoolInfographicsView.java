package nl.perspectief.infographic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.PoolNeighbour;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.ui.PoolHead;
import nl.perspectief.infographic.InfographicService;
import nl.perspectief.security.Roles;

/** What was published of one pool, as a part of its pages. */
@Route(InfographicAddress.OF_POOL)
@PageTitle("infographic.all")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.OVERSIGHT, Roles.EXPERT})
class PoolInfographicsView extends Div implements BeforeEnterObserver {

    private final transient PoolService pools;
    private final transient InfographicService infographics;
    private final transient List<PoolNeighbour> neighbours;

    PoolInfographicsView(PoolService pools, InfographicService infographics, List<PoolNeighbour> neighbours) {
        this.pools = pools;
        this.infographics = infographics;
        this.neighbours = List.copyOf(neighbours);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var pool = pools.find(Address.readId(event.getRouteParameters(), InfographicAddress.POOL));
        var make = new LinkButton(InfographicAddress.make(pool.id()), getTranslation("infographic.make")).primary();
        var about = Muted.paragraph(getTranslation("infographic.subtitle"));
        removeAll();
        add(
                new PoolHead(
                        pool,
                        neighbours,
                        InfographicAddress.ofPool(pool.id()),
                        pool.overseen() ? new Component[] {make} : new Component[0]),
                about,
                new InfographicList(infographics, pool.id(), event.getLocation()));
    }
}
