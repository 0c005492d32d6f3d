package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.List;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InterviewFilter;
import nl.perspectief.experts.InterviewRow;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.PoolTheme;
import org.springframework.data.domain.PageRequest;

/** The interviews of a pool, for its experts. */
class InterviewsPart extends Div {

    static final int PAGE = 20;
    private static final int MOST_PAGES = 50;

    private final transient InterviewService interviews;
    private final transient ExpertPool pool;
    final InterviewFilters filters;
    final UnorderedList list = new UnorderedList();
    final MoreButton<InterviewRow> more;
    private final Div found = new Div();
    private transient InterviewFilter wanted;
    private transient List<PoolTheme> themes = List.of();

    InterviewsPart(InterviewService interviews, ExpertPool pool, Location location) {
        this.interviews = interviews;
        this.pool = pool;
        wanted = InterviewFilters.read(location);
        addClassName("page-part");
        found.addClassName("page-part");
        list.addClassName("poll-list");
        more = new MoreButton<>(PAGE, this::read, InterviewRow::id, list, this::item)
                .at(this::address)
                .upTo(MOST_PAGES);
        more.begin(location);
        filters = new InterviewFilters(themes, wanted, this::filter);
        showFound();
        add(Muted.paragraph(getTranslation("experts.interview.readers")), filters, found, more);
    }

    private List<InterviewRow> read(PageRequest page) {
        var read = interviews.list(pool.id(), wanted, page);
        themes = read.themes();
        return read.rows();
    }

    private Address address() {
        return filters.write(ExpertAddress.tab(pool, PoolTab.INTERVIEWS));
    }

    private void filter() {
        wanted = filters.filter();
        more.restart();
        address().show();
        showFound();
    }

    private void showFound() {
        found.removeAll();
        found.add(list.getComponentCount() > 0 ? new Card(list) : none());
    }

    private EmptyState none() {
        return wanted.isAll()
                ? new EmptyState(getTranslation("experts.interview.none"), getTranslation("experts.interview.noneHint"))
                : filters.none("experts.interview.noneSo", ExpertAddress.tab(pool, PoolTab.INTERVIEWS));
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
