package nl.perspectief.experts.ui;

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
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.LeftInterview;
import nl.perspectief.experts.PoolRow;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.security.Roles;

/** The pools that the user may see. */
@Route(ExpertAddress.LIST)
@PageTitle("experts.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "experts.title", order = 18, icon = "experts")
@RolesAllowed({Roles.EXPERT, Roles.OVERSIGHT})
class PoolListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;

    private final transient InterviewService interviews;
    private final boolean oversees;
    private final boolean interviewed;
    final UnorderedList list = new UnorderedList();
    final MoreButton<PoolRow> more;

    PoolListView(PoolService pools, InterviewService interviews, AuthenticationContext user) {
        this.interviews = interviews;
        this.oversees = user.hasRole(Roles.OVERSIGHT);
        this.interviewed = user.hasRole(Roles.EXPERT);
        list.addClassName("cards");
        more = new MoreButton<>(PAGE, pools::list, row -> row.pool().id(), list, this::item)
                .at(() -> new Address(ExpertAddress.LIST));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        more.begin(event.getLocation());
        removeAll();
        add(
                header(),
                list.getComponentCount() > 0
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
