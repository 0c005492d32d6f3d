package nl.perspectief.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.council.CouncilRow;
import nl.perspectief.council.CouncilService;
import nl.perspectief.security.Roles;

/** The councils that the user may see; who sees one only comes to that one. */
@Route(CouncilAddress.LIST)
@PageTitle("council.list")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "council.title", order = 17, icon = "council")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class CouncilListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;

    final UnorderedList list = new UnorderedList();
    final MoreButton<CouncilRow> more;
    private final EmptyState empty = new EmptyState(getTranslation("council.none"), getTranslation("council.noneHint"));

    CouncilListView(CouncilService councils) {
        list.addClassName("cards");
        more = new MoreButton<>(PAGE, councils::list, row -> row.council().id(), list, this::item)
                .at(() -> new Address(CouncilAddress.LIST));
        add(
                new PageHeader(getTranslation("council.list")).withSubtitle(getTranslation("council.list.subtitle")),
                empty,
                list,
                more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        more.begin(event.getLocation());
        var rows = more.shown();
        empty.setVisible(rows.isEmpty());
        if (rows.size() == 1) {
            event.forwardTo(rows.getFirst().council().path());
        }
    }

    private ListItem item(CouncilRow row) {
        var council = row.council();
        var members = Muted.span(getTranslation("council.members", row.members()));
        var name = new H2(new Anchor(council.path(), getTranslation(council.nameKey(), council.place())));
        var item = new ListItem(name, members);
        item.addClassName("card");
        return item;
    }
}
