package nl.perspectief.infographic.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.infographic.InfographicRow;
import nl.perspectief.infographic.InfographicService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What was published, the latest first; earlier ones when they are asked for. */
class InfographicList extends Div {

    static final int PAGE = 20;
    private static final int MOST_PAGES = 25;
    private static final String PAGES = "pages";

    private final transient InfographicService infographics;
    private final @Nullable Long poolId;
    private final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("infographic.more"));
    private int pages;

    /**
     * @param poolId null for those of all pools
     * @param location of the page
     */
    InfographicList(InfographicService infographics, @Nullable Long poolId, Location location) {
        this.infographics = infographics;
        this.poolId = poolId;
        pages = Address.readPages(location, PAGES, MOST_PAGES);
        addClassName("page-part");
        list.addClassName("cards");
        more.addClickListener(_ -> {
            show(PageRequest.of(pages, PAGE));
            pages++;
            new Address(location.getPath()).with(PAGES, pages).show();
        });
        show(PageRequest.of(0, pages * PAGE));
        add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new EmptyState(getTranslation("infographic.none"), getTranslation("infographic.noneHint")),
                more);
    }

    private void show(PageRequest page) {
        var rows = infographics.list(getLocale(), poolId, page);
        rows.forEach(row -> list.add(item(row)));
        more.setVisible(rows.size() == page.getPageSize() && page.getPageNumber() + 1 < MOST_PAGES);
    }

    private ListItem item(InfographicRow row) {
        var when = Muted.paragraph(Dotted.of(row.municipalityName(), Dates.moment(row.publishedAt(), getLocale())));
        var item = new ListItem(new H2(new Anchor(row.path(), row.title())), when);
        item.addClassName("card");
        return item;
    }
}
