package nl.perspectief.experts.ui;

import com.vaadin.flow.component.button.Button;
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
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InterviewRow;
import nl.perspectief.experts.InterviewService;
import org.springframework.data.domain.PageRequest;

/** The interviews of a pool, for its experts. */
class InterviewsPart extends Div {

    static final int PAGE = 20;
    private static final int MOST_PAGES = 50;
    private static final String PAGES = "pages";

    private final transient InterviewService interviews;
    private final transient ExpertPool pool;
    final InterviewFilters filters;
    final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("experts.more"));
    private final Div found = new Div();
    private int pages;

    InterviewsPart(InterviewService interviews, ExpertPool pool, Location location) {
        this.interviews = interviews;
        this.pool = pool;
        var wanted = InterviewFilters.read(location);
        pages = Address.readPages(location, PAGES, MOST_PAGES);
        addClassName("page-part");
        found.addClassName("page-part");
        list.addClassName("poll-list");
        more.addClickListener(_ -> showMore());
        var page = PageRequest.of(0, pages * PAGE);
        var first = interviews.list(pool.id(), wanted, page);
        filters = new InterviewFilters(first.themes(), wanted, this::filter);
        show(first.rows(), page);
        var privacy = Muted.paragraph(getTranslation("experts.interview.readers"));
        add(privacy, filters, found, more);
    }

    private Address address() {
        return filters.write(ExpertAddress.tab(pool, PoolTab.INTERVIEWS));
    }

    private void filter() {
        pages = 1;
        address().show();
        var page = PageRequest.of(0, PAGE);
        show(interviews.list(pool.id(), filters.filter(), page).rows(), page);
    }

    private void showMore() {
        var page = PageRequest.of(pages, PAGE);
        pages++;
        add(interviews.list(pool.id(), filters.filter(), page).rows(), page);
        address().with(PAGES, pages).show();
    }

    private void show(List<InterviewRow> rows, PageRequest page) {
        list.removeAll();
        add(rows, page);
        found.removeAll();
        found.add(rows.isEmpty() ? none() : new Card(list));
    }

    private void add(List<InterviewRow> rows, PageRequest page) {
        rows.forEach(row -> list.add(item(row)));
        more.setVisible(rows.size() == page.getPageSize() && pages < MOST_PAGES);
    }

    private EmptyState none() {
        return filters.filter().isAll()
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
