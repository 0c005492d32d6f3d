package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.Bands;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.Interview;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.PassageService;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** What somebody said; the bands beside it only for who wrote it down. */
@Route(ExpertAddress.INTERVIEW)
@PageTitle("experts.interview.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.EXPERT)
class InterviewView extends Div implements BeforeEnterObserver {

    private final transient InterviewService interviews;
    private final transient PassageService passages;
    private final transient InsightService insights;

    InterviewView(InterviewService interviews, PassageService passages, InsightService insights) {
        this.interviews = interviews;
        this.passages = passages;
        this.insights = insights;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var interview = interviews.find(Address.readId(event.getRouteParameters(), ExpertAddress.INTERVIEW_ID));
        var pool = interview.pool();
        if (pool.id() != Address.readId(event.getRouteParameters(), ExpertAddress.POOL)) {
            throw new NotFoundException("interview " + interview.id());
        }
        removeAll();
        add(header(interview));
        var bands = interview.bands();
        if (bands != null) {
            add(bandsCard(bands));
        }
        add(new InterviewWords(interview), new PassagesPart(interview, passages, insights));
        if (interview.mine()) {
            add(new WithdrawSure(() -> {
                interviews.withdraw(interview.id());
                UI.getCurrent().navigate(interview.pool().path());
            }));
        }
    }

    private PageHeader header(Interview interview) {
        var pool = interview.pool();
        var title = getTranslation("experts.interview.number", interview.number());
        var back = ExpertAddress.tab(pool, PoolTab.INTERVIEWS).toString();
        var change = new LinkButton(
                ExpertAddress.changeInterview(pool, interview.id()), getTranslation("experts.interview.change"));
        var correctable = interview.mine() && !pool.isClosed();
        return (correctable ? new PageHeader(title, change) : new PageHeader(title))
                .withSubtitle(
                        interview.mine()
                                ? getTranslation("experts.interview.ownHint", interview.code())
                                : getTranslation("experts.interview.otherHint"))
                .withBack(back, pool.question().in(getLocale()));
    }

    private Card bandsCard(Bands bands) {
        var said = new ArrayList<String>();
        add(said, "work", bands.work());
        add(said, "living", bands.living());
        add(said, "age", bands.age());
        add(said, "gender", bands.gender());
        add(said, "education", bands.education());
        add(said, "stay", bands.stay());
        return new Card(
                new H2(getTranslation("experts.interview.who")),
                new Paragraph(
                        said.isEmpty()
                                ? getTranslation("experts.band.unsaid")
                                : Dotted.of(said.toArray(String[]::new))));
    }

    private void add(ArrayList<String> said, String name, @Nullable Enum<?> band) {
        if (band != null) {
            said.add(getTranslation("experts.band." + name + '.' + band));
        }
    }
}
