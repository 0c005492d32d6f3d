package nl.perspectief.experts.ui;

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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.LeftInterview;
import nl.perspectief.experts.PoolRow;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.PageRequest;

/** The pools that the user may see. */
@Route(ExpertAddress.LIST)
@PageTitle("experts.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "experts.title", order = 18, icon = "experts")
@RolesAllowed({Roles.EXPERT, Roles.OVERSIGHT})
class PoolListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;
    private static final int MOST_PAGES = 25;
    private static final String PAGES = "pages";

    private final transient PoolService pools;
    private final transient InterviewService interviews;
    private final boolean oversees;
    private final boolean interviewed;
    final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("list.more"));
    private int pages = 1;

    PoolListView(PoolService pools, InterviewService interviews, AuthenticationContext user) {
        this.pools = pools;
        this.interviews = interviews;
        this.oversees = user.hasRole(Roles.OVERSIGHT);
        this.interviewed = user.hasRole(Roles.EXPERT);
        list.addClassName("cards");
        more.addClickListener(_ -> {
            show(PageRequest.of(pages, PAGE));
            pages++;
            new Address(ExpertAddress.LIST).with(PAGES, pages).show();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages = Address.readPages(event.getLocation(), PAGES, MOST_PAGES);
        removeAll();
        list.removeAll();
        add(header());
        show(PageRequest.of(0, pages * PAGE));
        add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new EmptyState(
                                getTranslation("experts.none"),
                                getTranslation(oversees ? "experts.noneOversight" : "experts.noneExpert")),
                more);
        var left = interviewed ? interviews.left() : List.<LeftInterview>of();
        if (!left.isEmpty()) {
            add(new LeftInterviews(interviews, left));
        }
    }

    private PageHeader header() {
        var title = getTranslation("experts.title");
        if (!oversees) {
            return new PageHeader(title).withSubtitle(getTranslation("experts.subtitle"));
        }
        var begin = new LinkButton(ExpertAddress.NEW, getTranslation("experts.begin")).primary();
        return new PageHeader(title, begin).withSubtitle(getTranslation("experts.subtitle"));
    }

    private void show(PageRequest page) {
        var rows = pools.list(page);
        rows.forEach(row -> list.add(item(row)));
        more.setVisible(rows.size() == page.getPageSize() && page.getPageNumber() + 1 < MOST_PAGES);
    }

    private ListItem item(PoolRow row) {
        var pool = row.pool();
        var period = Dates.period(pool.starts(), pool.ends(), getLocale());
        var numbers = new Paragraph(Dotted.of(getTranslation("experts.members", row.members()), interviews(row)));
        var when = Muted.paragraph(Dotted.of(pool.municipalityName(), period));
        var item = new ListItem(new H2(new Anchor(pool.path(), pool.question().in(getLocale()))), when, numbers);
        if (pool.isClosed()) {
            item.add(new Chip(Chip.Look.UNKNOWN, getTranslation("experts.closed")));
        }
        item.addClassName("card");
        return item;
    }

    private String interviews(PoolRow row) {
        var interviews = row.interviews();
        if (interviews == null) {
            return getTranslation("experts.fewInterviews");
        }
        return row.counted() > 0 && row.counted() < interviews
                ? getTranslation("experts.interviewsCounted", interviews, row.counted(), VoiceService.MOST_OF_ONE)
                : getTranslation("experts.interviews", interviews);
    }
}
