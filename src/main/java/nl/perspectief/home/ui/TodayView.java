package nl.perspectief.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.SignOut;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.home.Today;
import nl.perspectief.home.TodayService;
import nl.perspectief.issues.WaitingReports.Reason;
import nl.perspectief.locations.SetUpStatus;
import nl.perspectief.security.Roles;

/** What waits for the user now, and what changed; for each role its own. */
@Route("")
@PageTitle("today.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "today.title", order = 0, icon = "today")
@PermitAll
class TodayView extends Div implements BeforeEnterObserver {

    /** So many waiting rounds are shown; behind the rest is a link. */
    static final int MOST = 12;

    /** These reports go before everything else. */
    private static final Set<Reason> PRESSING = EnumSet.of(Reason.ASKED, Reason.SOLVED, Reason.UNACCEPTED);

    private static final Set<Reason> OTHERS = EnumSet.complementOf(EnumSet.copyOf(PRESSING));

    private final transient TodayService service;
    private final transient SetUpStatus setUp;
    private final transient AuthenticationContext user;

    TodayView(TodayService service, SetUpStatus setUp, AuthenticationContext user) {
        this.service = service;
        this.setUp = setUp;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = service.today(MOST);
        removeAll();
        if (!today.placed() && setUp.isNeeded()) {
            // nobody has a function anywhere yet
            add(new PageHeader(greeting(today)), new SetUpHint(today.has(Roles.ADMIN)));
        } else if (today.roles().isEmpty()) {
            showWithoutRole();
        } else if (!today.placed()) {
            showWithoutFunction(today);
        } else if (today.has(Roles.LOCATION_MANAGER) || today.has(Roles.OVERSIGHT)) {
            showWork(today);
        } else {
            var waiting = others(today) + today.reports().number() > 0;
            add(new PageHeader(waiting ? greeting(today) + " " + waiting(today) : greeting(today)));
            showPolls(today);
            showMotions(today);
            showActions(today);
            add(reports(today, PRESSING), reports(today, OTHERS));
        }
        if (today.placed()) {
            showOthers(today);
        }
    }

    /** An account without a role can do nothing but ask for one. */
    private void showWithoutRole() {
        var out = new Button(getTranslation("layout.signOut"), _ -> SignOut.of(user));
        add(
                new PageHeader(getTranslation("today.noRole")),
                new EmptyState(getTranslation("today.noRoleWhy"), getTranslation("today.noRoleHint"), out));
    }

    /** Oversight gives the functions, except its own. */
    private void showWithoutFunction(Today today) {
        var asksAdmin = today.has(Roles.OVERSIGHT) || today.has(Roles.ADMIN);
        add(
                new PageHeader(greeting(today)),
                new EmptyState(
                        getTranslation("today.noFunction"),
                        getTranslation(asksAdmin ? "today.noFunctionAskAdmin" : "today.noFunctionHint")));
    }

    private void showWork(Today today) {
        var waiting = today.waiting();
        var manages = today.has(Roles.LOCATION_MANAGER);
        add(new PageHeader(
                greeting(today) + " " + (manages ? waiting(today) : getTranslation("today.overdue", waiting.all()))));
        showPolls(today);
        showMotions(today);
        showActions(today);
        today.withoutContact().forEach(municipality -> add(withoutContact(municipality)));
        if (waiting.rounds().isEmpty() && others(today) + today.reports().number() == 0) {
            add(new EmptyState(
                    getTranslation("today.nothingWaits"),
                    getTranslation(manages ? "today.nothingWaitsHint" : "today.nothingOverdueHint")));
            return;
        }
        add(reports(today, PRESSING), rounds(today), reports(today, OTHERS));
    }

    /** First of all: a vote that is over waits for nobody. */
    private void showPolls(Today today) {
        if (!today.polls().isEmpty()) {
            var cards = new Div();
            cards.addClassName("waiting");
            today.polls().forEach(poll -> cards.add(new WaitingPoll(poll, cards.getComponentCount() == 0)));
            add(cards);
        }
    }

    /** Votes, motions and actions that wait. */
    private static int others(Today today) {
        var motions = today.motions();
        return today.polls().size()
                + motions.support().size()
                + motions.discussion().size()
                + today.actions().number();
    }

    private void showMotions(Today today) {
        var cards = new Div();
        cards.addClassName("waiting");
        var motions = today.motions();
        if (!motions.discussion().isEmpty()) {
            cards.add(new MotionsWaiting(getTranslation("today.motionsDiscussion"), motions.discussion()));
        }
        if (!motions.support().isEmpty()) {
            cards.add(new MotionsWaiting(getTranslation("today.motionsSupport"), motions.support()));
        }
        cards.setVisible(cards.getComponentCount() > 0);
        add(cards);
    }

    private void showActions(Today today) {
        var cards = new Div();
        cards.addClassName("waiting");
        var actions = today.actions();
        if (!actions.own().isEmpty()) {
            cards.add(new ActionsWaiting(getTranslation("today.actionsOwn"), actions.own(), today.day()));
        }
        if (!actions.overdue().isEmpty()) {
            cards.add(new ActionsWaiting(getTranslation("today.actionsOverdue"), actions.overdue(), today.day()));
        }
        if (!actions.unsettled().isEmpty()) {
            cards.add(new ActionsWaiting(getTranslation("today.actionsUnsettled"), actions.unsettled(), today.day()));
        }
        cards.setVisible(cards.getComponentCount() > 0);
        add(cards);
    }

    private Div rounds(Today today) {
        var waiting = today.waiting();
        var cards = new Div();
        cards.addClassName("waiting");
        var first = today.polls().isEmpty();
        for (var item : waiting.rounds()) {
            cards.add(new WaitingRound(item.round(), today.day(), item.mine(), first && item.mine()));
            first = first && !item.mine();
        }
        var rounds = new Div(cards);
        rounds.addClassName("page-part");
        rounds.setVisible(!waiting.rounds().isEmpty());
        if (waiting.all() > waiting.rounds().size()) {
            rounds.add(new Anchor("checklists?status=open", getTranslation("today.all")));
        }
        return rounds;
    }

    private static Div reports(Today today, Set<Reason> reasons) {
        var cards = new Div();
        cards.addClassName("waiting");
        var shown = today.reports().shown();
        shown.forEach((reason, reports) -> {
            if (reasons.contains(reason)) {
                cards.add(new ReportsWaiting(reason, reports, today.now()));
            }
        });
        cards.setVisible(cards.getComponentCount() > 0);
        return cards;
    }

    private String waiting(Today today) {
        var all = others(today) + today.waiting().all() + today.reports().number();
        return getTranslation(today.reports().counted() ? "today.waiting" : "today.waitingAtLeast", all);
    }

    /** What is for roles that don't fill in anything, and what changed. */
    private void showOthers(Today today) {
        if (today.has(Roles.RESIDENT) || today.has(Roles.COUNCIL_MEMBER)) {
            add(reporting());
        }
        if (today.has(Roles.ADMIN)) {
            add(new Card(
                    new H2(getTranslation("today.admin")),
                    new Paragraph(getTranslation("today.adminHint")),
                    new Anchor("people", getTranslation("today.toPeople"))));
        }
        if (today.has(Roles.EXPERT)) {
            add(new Card(
                    new H2(getTranslation("today.experts")), new Anchor("experts", getTranslation("today.toExperts"))));
        }
        if (today.has(Roles.PARTNER)) {
            add(new Card(
                    new H2(getTranslation("today.partner")),
                    new Paragraph(getTranslation("today.partnerHint")),
                    new Anchor("agenda", getTranslation("today.toAgenda"))));
        }
        if (today.has(Roles.LOCATION_MANAGER) || today.has(Roles.COUNCIL_MEMBER) || today.has(Roles.OVERSIGHT)) {
            if (!today.patterns().isEmpty()) {
                add(new Patterns(today.patterns()));
            }
            add(new Changes(today.changes()));
        }
    }

    private Card withoutContact(String municipality) {
        return new Card(
                new H2(getTranslation("today.noContact", municipality)),
                new Paragraph(getTranslation("today.noContactHint")),
                new Anchor("people/new", getTranslation("today.giveFunction")));
    }

    private Card reporting() {
        var begin = new LinkButton("issues/new", getTranslation("today.report")).primary();
        return new Card(
                new H2(getTranslation("today.reportTitle")),
                new Paragraph(getTranslation("today.reportHint")),
                begin,
                new Anchor("issues", getTranslation("today.toReports")));
    }

    private String greeting(Today today) {
        return getTranslation("today." + today.part().name().toLowerCase(Locale.ROOT));
    }
}
