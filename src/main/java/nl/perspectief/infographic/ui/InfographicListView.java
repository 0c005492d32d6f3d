package nl.perspectief.infographic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.InMenu;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.infographic.InfographicRow;
import nl.perspectief.infographic.InfographicService;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What was published, the latest first; of one pool if the address names it. */
@Route(InfographicAddress.LIST)
@InMenu("agenda")
@PageTitle("infographic.all")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT, Roles.EXPERT})
class InfographicListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;
    private static final int MOST_PAGES = 25;
    private static final String PAGES = "pages";

    private final transient InfographicService infographics;
    private final boolean makes;
    final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("infographic.more"));
    private @Nullable Long poolId;
    private int pages = 1;

    InfographicListView(InfographicService infographics, AuthenticationContext user) {
        this.infographics = infographics;
        this.makes = user.hasRole(Roles.OVERSIGHT);
        list.addClassName("cards");
        more.addClickListener(_ -> {
            show(PageRequest.of(pages, PAGE));
            pages++;
            new Address(InfographicAddress.LIST)
                    .with(InfographicAddress.POOL, poolId)
                    .with(PAGES, pages)
                    .show();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        poolId = Address.readId(event.getLocation(), InfographicAddress.POOL);
        pages = Address.readPages(event.getLocation(), PAGES, MOST_PAGES);
        removeAll();
        list.removeAll();
        show(PageRequest.of(0, pages * PAGE));
        add(
                header(),
                list.getChildren().findAny().isPresent()
                        ? list
                        : new EmptyState(getTranslation("infographic.none"), getTranslation("infographic.noneHint")),
                more);
    }

    private PageHeader header() {
        var title = getTranslation("infographic.all");
        var subtitle = getTranslation("infographic.subtitle");
        if (poolId == null) {
            return new PageHeader(title).withSubtitle(subtitle).withBack("agenda", getTranslation("agenda.title"));
        }
        return new PageHeader(title, makes ? new Component[] {make(poolId)} : new Component[0])
                .withSubtitle(subtitle)
                .withBack("experts/" + poolId, getTranslation("experts.pool"));
    }

    private Anchor make(long pool) {
        return new LinkButton(InfographicAddress.make(pool), getTranslation("infographic.make")).primary();
    }

    private void show(PageRequest page) {
        var rows = infographics.list(getLocale(), poolId, page);
        rows.forEach(row -> list.add(item(row)));
        more.setVisible(rows.size() == page.getPageSize() && page.getPageNumber() + 1 < MOST_PAGES);
    }

    private ListItem item(InfographicRow row) {
        var when = new Paragraph(Dotted.of(row.municipalityName(), Dates.moment(row.publishedAt(), getLocale())));
        when.addClassName("muted");
        var item = new ListItem(new H2(new Anchor(row.path(), row.title())), when);
        item.addClassName("card");
        return item;
    }
}
