package nl.perspectief.infographic.ui;

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
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.infographic.InfographicRow;
import nl.perspectief.infographic.InfographicService;
import org.jspecify.annotations.Nullable;

/** What was published, the latest first; earlier ones when they are asked for. */
class InfographicList extends Div {

    static final int PAGE = 20;

    private final UnorderedList list = new UnorderedList();
    final MoreButton<InfographicRow> more;

    /**
     * @param poolId null for those of all pools
     * @param location of the page
     */
    InfographicList(InfographicService infographics, @Nullable Long poolId, Location location) {
        addClassName("page-part");
        list.addClassName("cards");
        more = new MoreButton<>(
                        PAGE,
                        page -> infographics.list(getLocale(), poolId, page),
                        InfographicRow::id,
                        list,
                        this::item)
                .at(() -> new Address(location.getPath()));
        more.setText(getTranslation("infographic.more"));
        more.begin(location);
        add(
                list.getComponentCount() > 0
                        ? list
                        : new EmptyState(getTranslation("infographic.none"), getTranslation("infographic.noneHint")),
                more);
    }

    private ListItem item(InfographicRow row) {
        var when = Muted.paragraph(Dotted.of(row.municipalityName(), Dates.moment(row.publishedAt(), getLocale())));
        var item = new ListItem(new H2(new Anchor(row.path(), row.title())), when);
        item.addClassName("card");
        return item;
    }
}
