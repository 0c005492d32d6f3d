package nl.perspectief.home.ui;

import com.vaadin.flow.component.Component;
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
import java.time.Clock;
import java.util.List;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.SignOut;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.people.PersonService;
import nl.perspectief.quality.ChecklistFilter;
import nl.perspectief.quality.ChecklistRow;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What waits for the user now, and what changed; for each role its own. */
@Route("")
@PageTitle("today.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "today.title", order = 0, icon = "today")
@PermitAll
class TodayView extends Div implements BeforeEnterObserver {

    /** So many waiting rounds are shown; behind the rest is a link. */
    private static final int MOST = 12;

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final transient ChecklistService checklists;
    private final transient PersonService persons;
    private final transient AuthenticationContext user;
    private final transient Clock clock;

    TodayView(ChecklistService checklists, PersonService persons, AuthenticationContext user, Clock clock) {
        this.checklists = checklists;
        this.persons = persons;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (Roles.ALL.stream().noneMatch(user::hasRole)) {
            showWithoutRole();
        } else if (!persons.holdsAnyFunction()) {
            add(new PageHeader(greeting()), hint("today.noFunction", "today.noFunctionHint"));
        } else if (user.hasAnyRole(Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT)) {
            showRounds();
        } else {
            showOthers();
        }
    }

    /** An account without a role can do nothing but ask for one. */
    private void showWithoutRole() {
        var out = new Button(getTranslation("layout.signOut"), _ -> SignOut.of(user));
        add(
                new PageHeader(getTranslation("today.noRole")),
                new EmptyState(getTranslation("today.noRoleWhy"), getTranslation("today.noRoleHint"), out));
    }

    private void showRounds() {
        var waiting =
                checklists.list(ChecklistFilter.WAITING, PageRequest.of(0, MOST + 1, Sort.by("c.dueDate", "c.id")));
        var mine = user.hasRole(Roles.LOCATION_MANAGER);
        var today = Dates.day(clock.instant());
        var asked = mine
                ? waiting
                : waiting.stream().filter(round -> round.daysLate(today) > 0).toList();
        add(new PageHeader(greeting() + " "
                + getTranslation(mine ? "today.waiting" : "today.overdue", Math.min(asked.size(), MOST))));
        if (asked.isEmpty()) {
            add(hint("today.nothingWaits", "today.nothingWaitsHint"));
        }
        show(asked, mine);
        add(new Changes(checklists.changes()));
    }

    private void show(List<ChecklistRow> rounds, boolean mine) {
        var today = Dates.day(clock.instant());
        var cards = new Div();
        cards.addClassName("waiting");
        for (int place = 0; place < Math.min(rounds.size(), MOST); place++) {
            cards.add(new WaitingRound(rounds.get(place), today, mine, mine && place == 0));
        }
        add(cards);
        if (rounds.size() > MOST) {
            add(new Anchor("checklists?status=open", getTranslation("today.all")));
        }
    }

    private void showOthers() {
        add(new PageHeader(greeting()));
        if (user.hasRole(Roles.ADMIN)) {
            add(new Card(
                    new H2(getTranslation("today.admin")),
                    new Paragraph(getTranslation("today.adminHint")),
                    new Anchor("people", getTranslation("today.toPeople"))));
        } else {
            add(hint("today.nothingWaits", "today.laterHint"));
        }
    }

    private Component hint(String title, String text) {
        return new EmptyState(getTranslation(title), getTranslation(text));
    }

    private String greeting() {
        var hour = clock.instant().atZone(Dates.ZONE).getHour();
        return getTranslation(hour < NOON ? "today.morning" : hour < EVENING ? "today.afternoon" : "today.evening");
    }
}
