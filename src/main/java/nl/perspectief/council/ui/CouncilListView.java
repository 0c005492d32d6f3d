package nl.perspectief.council.ui;

import com.vaadin.flow.component.button.Button;
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
import java.util.List;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.council.CouncilRow;
import nl.perspectief.council.CouncilService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.PageRequest;

/** The councils that the user may see; who sees one only comes to that one. */
@Route(CouncilAddress.LIST)
@PageTitle("council.list")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "council.title", order = 17, icon = "council")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class CouncilListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;

    private static final String PAGES = "pages";
    private static final int MOST_PAGES = 25;

    private final transient CouncilService councils;

    final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("list.more"));
    private final EmptyState empty = new EmptyState(getTranslation("council.none"), getTranslation("council.noneHint"));
    private int pages = 1;

    CouncilListView(CouncilService councils) {
        this.councils = councils;
        list.addClassName("cards");
        more.addClickListener(_ -> showMore());
        add(
                new PageHeader(getTranslation("council.list")).withSubtitle(getTranslation("council.list.subtitle")),
                empty,
                list,
                more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages = Address.readPages(event.getLocation(), PAGES, MOST_PAGES);
        var rows = councils.list(PageRequest.of(0, pages * PAGE));
        if (rows.size() == 1) {
            event.forwardTo(rows.getFirst().council().path());
            return;
        }
        list.removeAll();
        empty.setVisible(rows.isEmpty());
        show(rows);
    }

    private void showMore() {
        var before = (int) list.getChildren().count();
        show(councils.list(PageRequest.of(pages, PAGE)));
        pages++;
        more.setVisible(more.isVisible() && pages < MOST_PAGES);
        list.getChildren()
                .skip(before)
                .findFirst()
                .ifPresent(item -> item.getElement().executeJs("this.querySelector('a').focus()"));
        new Address(CouncilAddress.LIST).with(PAGES, pages).show();
    }

    private void show(List<CouncilRow> rows) {
        rows.forEach(row -> list.add(item(row)));
        more.setVisible(list.getChildren().count() < councils.count() && pages < MOST_PAGES);
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
