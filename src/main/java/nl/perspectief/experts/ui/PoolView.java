package nl.perspectief.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.base.table.SheetFiles;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.GuideService;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.PoolNeighbour;
import nl.perspectief.experts.PoolPeopleService;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.security.Roles;

/** A pool: one part of it at a time, each with an address of its own. */
@Route(ExpertAddress.ONE)
@PageTitle("experts.pool")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.EXPERT, Roles.OVERSIGHT})
class PoolView extends Div implements BeforeEnterObserver {

    private final transient PoolService pools;
    private final transient InterviewService interviews;
    private final transient GuideService guide;
    private final transient PoolPeopleService people;
    private final transient VoiceService figures;
    private final transient InsightService insights;
    private final transient List<PoolNeighbour> neighbours;
    private final transient Clock clock;
    private final String user;

    PoolView(
            PoolService pools,
            InterviewService interviews,
            GuideService guide,
            PoolPeopleService people,
            VoiceService figures,
            InsightService insights,
            List<PoolNeighbour> neighbours,
            AuthenticationContext user,
            Clock clock) {
        this.pools = pools;
        this.interviews = interviews;
        this.guide = guide;
        this.people = people;
        this.figures = figures;
        this.insights = insights;
        this.neighbours = List.copyOf(neighbours);
        this.user = user.getPrincipalName().orElse("");
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var pool = pools.find(Address.readId(event.getRouteParameters(), ExpertAddress.POOL));
        var tab = PoolTab.read(pool, Address.read(event.getLocation(), ExpertAddress.TAB));
        removeAll();
        add(
                new PoolHead(
                        pool,
                        neighbours,
                        ExpertAddress.tab(pool, tab).toString(),
                        actions(pool, tab).toArray(Component[]::new)),
                part(pool, tab, event));
    }

    private List<Component> actions(ExpertPool pool, PoolTab tab) {
        var actions = new ArrayList<Component>();
        if (pool.member() && pool.takesInterviewsOn(Dates.day(clock.instant()))) {
            actions.add(new LinkButton(ExpertAddress.newInterview(pool), getTranslation("experts.interview.new"))
                    .primary());
        }
        if (pool.overseen() && !pool.isClosed()) {
            actions.add(new LinkButton(ExpertAddress.change(pool), getTranslation("experts.change")));
        }
        if (tab == PoolTab.FIGURES || tab == PoolTab.INSIGHTS) {
            actions.add(file(pool));
        }
        return actions;
    }

    private FileLink file(ExpertPool pool) {
        return FileLink.workbook(
                getTranslation("experts.file"),
                getTranslation("experts.file.name", String.valueOf(pool.id())),
                (language, out) -> out.write(SheetFiles.xlsx(
                        new PoolSheets(figures.find(pool.id()), insights.list(pool.id()), language).sheets())));
    }

    private Component part(ExpertPool pool, PoolTab tab, BeforeEnterEvent event) {
        return switch (tab) {
            case INTERVIEWS -> new InterviewsPart(interviews, pool, event.getLocation());
            case INSIGHTS -> new InsightsPart(insights, pool, event.getLocation());
            case FIGURES -> new FiguresPart(figures, pool);
            case QUESTIONS -> new QuestionsPart(guide, pool);
            case MEMBERS -> new MembersPart(people, interviews, pool, clock.instant());
            case MEETINGS -> new MeetingsPart(people, pool, user);
        };
    }
}
