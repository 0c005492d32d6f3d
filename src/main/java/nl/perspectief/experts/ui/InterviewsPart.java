package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InterviewRow;
import nl.perspectief.experts.InterviewService;

/** The interviews of a pool, for its experts. */
class InterviewsPart extends Div {

    static final int PAGE = 20;
    private static final int MOST_PAGES = 50;
    private static final String OWN = "own";

    private final transient ExpertPool pool;
    private final boolean own;
    final UnorderedList list = new UnorderedList();
    final MoreButton<InterviewRow> more;

    InterviewsPart(InterviewService interviews, ExpertPool pool, Location location) {
        this.pool = pool;
        own = Address.read(location, OWN) != null;
        addClassName("page-part");
        list.addClassName("poll-list");
        more = new MoreButton<>(PAGE, page -> interviews.list(pool.id(), own, page), InterviewRow::id, list, this::item)
                .at(() -> address(own))
                .upTo(MOST_PAGES);
        more.begin(location);
        var privacy = Muted.paragraph(getTranslation("experts.interview.readers"));
        add(
                privacy,
                filter(),
                list.getComponentCount() > 0
                        ? new Card(list)
                        : new EmptyState(
                                getTranslation("experts.interview.none"), getTranslation("experts.interview.noneHint")),
                more);
    }

    private Address address(boolean ownOnly) {
        return ExpertAddress.tab(pool, PoolTab.INTERVIEWS).with(OWN, ownOnly ? 1 : null);
    }

    private Anchor filter() {
        return new LinkButton(
                address(!own).toString(),
                getTranslation(own ? "experts.interview.showAll" : "experts.interview.showOwn"));
    }

    private ListItem item(InterviewRow row) {
        var link = new Anchor(
                ExpertAddress.interview(pool, row.id()), getTranslation("experts.interview.number", row.number()));
        var head = new Div(link);
        head.addClassName("row");
        if (row.mine()) {
            head.add(new Chip(Chip.Look.INFO, getTranslation("experts.interview.mine")));
        }
        return new ListItem(head, ReadIn.written(new Paragraph(row.beginning()), row.language()));
    }
}
