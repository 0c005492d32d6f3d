package nl.perspectief.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TodayViewTests extends SpringBrowserlessTest {

    private final Instant hourAgo = Instant.now().minus(Duration.ofHours(1));
    private final LocalDate today = LocalDate.now(Dates.ZONE);

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private TestData.Municipality here;
    private TestData.Location wilg;
    private TestData.Location berk;
    private TestData.Person manager;

    @BeforeEach
    void twoLocationsAndOneElsewhere() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        berk = data.aLocation(here).named("De Berk").save();
        var els = data.aLocation(data.aMunicipality("Zanddorp").save())
                .named("De Els")
                .save();
        data.aRound(els).due(today.minusDays(9)).save();
        manager = data.aPerson("td-manager").named("Mila").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.aPerson("td-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("td-council").save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
    }

    @Test
    void managerSeesWhatWaitsTheMostUrgentFirst() {
        data.aRound(wilg).of("short").due(today.plusDays(3)).save();
        var late = data.aRound(wilg)
                .of("full")
                .due(today.minusDays(2))
                .answered(36)
                .save();
        data.aRound(berk).save();
        data.signIn("td-manager", Roles.LOCATION_MANAGER);

        var cards = cards();

        assertThat(title()).endsWith("2 dingen wachten op u.");
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst())
                .contains("2 dagen te laat", "Volledige checklist\u00a0· De Wilg", "36 van 52 beantwoord");
        assertThat(cards.get(1)).contains("nog 3 dagen", "Korte checklist\u00a0· De Wilg");
        assertThat(primary()).singleElement().extracting(Anchor::getHref).isEqualTo("checklists/" + late);
    }

    @Test
    void oneThingIsSaidInTheSingular() {
        data.aRound(wilg).save();
        data.signIn("td-manager", Roles.LOCATION_MANAGER);

        assertThat(open()).contains("1 ding wacht op u.");
    }

    @Test
    void nothingWaitingIsSaid() {
        data.aRound(wilg).planned().save();
        data.aRound(berk).due(today.minusDays(1)).save();
        data.signIn("td-manager", Roles.LOCATION_MANAGER);

        assertThat(open()).contains("Er wacht niets op u.").doesNotContain("De Berk");
        assertThat(primary()).isEmpty();
    }

    @Test
    void oversightSeesWhatIsOverdueInItsMunicipalityOnly() {
        data.aRound(wilg).due(today.minusDays(1)).save();
        data.aRound(berk).due(today).save();
        data.signIn("td-oversight", Roles.OVERSIGHT);

        var cards = cards();

        assertThat(title()).endsWith("1 checklist is te laat.");
        assertThat(cards).singleElement().asString().contains("1 dag te laat", "De Wilg");
        assertThat(primary()).isEmpty();
    }

    @Test
    void numberIsOfAllAlsoOfThoseBehindTheLink() {
        for (int months = 1; months <= TodayView.MOST + 2; months++) {
            data.aRound(wilg)
                    .about(YearMonth.now(Dates.ZONE).minusMonths(months))
                    .due(today.minusDays(months))
                    .save();
        }
        data.signIn("td-oversight", Roles.OVERSIGHT);

        var cards = cards();

        assertThat(cards).hasSize(TodayView.MOST);
        assertThat(cards.getFirst()).contains(TodayView.MOST + 2 + " dagen te laat");
        assertThat(title()).endsWith("14 checklists zijn te laat.");
        assertThat(findInView(Anchor.class)
                        .withText("Alle open checklists")
                        .single()
                        .getHref())
                .isEqualTo("checklists?status=open");
    }

    @Test
    void councilSeesWhatChangedAtItsLocation() {
        data.aRound(wilg).submittedBy(manager).save();
        var opened = data.aRound(wilg).of("short").save();
        data.happened(opened, "OPENED", manager, "");
        data.aRound(berk).submittedBy(manager).save();
        data.signIn("td-council", Roles.COUNCIL_MEMBER);

        assertThat(open())
                .contains("Wat er onlangs veranderde", "Volledige checklist\u00a0· De Wilg", "Ingediend door Mila")
                .doesNotContain("De Berk", "Korte checklist", "te laat", "wacht");
    }

    @Test
    void whatIsReportedAgainAndAgainIsSaidWithAWayToIt() {
        var issues = issues();
        for (var times = 0; times < 5; times++) {
            issues.report(wilg, manager, "repair.lift", Instant.now());
        }
        var day = Dates.day(today, Languages.DUTCH);
        var reported = "5 meldingen over “%s” op De Wilg, op %s";
        for (var reader : List.of(Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT)) {
            data.signIn(
                    switch (reader) {
                        case Roles.OVERSIGHT -> "td-oversight";
                        case Roles.COUNCIL_MEMBER -> "td-council";
                        default -> "td-manager";
                    },
                    reader);

            assertThat(open()).as(reader).contains("Dit valt op", reported.formatted("Lift kapot", day));
            assertThat(findInView(Anchor.class)
                            .withText("Bekijk deze meldingen")
                            .single()
                            .getHref())
                    .isEqualTo("issues?at=de-wilg&scope=all&counted=1&category=%d&since=%s"
                            .formatted(issues.category(here, "repair.lift"), today.minusDays(13)));
        }
        data.aPerson("td-resident").save().holds(FunctionKind.RESIDENT, wilg);
        data.signIn("td-resident", Roles.RESIDENT);
        assertThat(open()).doesNotContain("Dit valt op");
    }

    @Test
    void managerSeesUrgentReportsFirstThenWhatIsLateAndOwnWork() {
        var issues = issues();
        var urgent = issues.report(wilg, manager, "repair.no_water", hourAgo);
        issues.set("priority = 'URGENT', solution_due = utc_timestamp(6) - interval 5 minute", urgent);
        var late = issues.report(wilg, manager, "repair.lift", hourAgo);
        issues.set("state = 'ACCEPTED', solution_due = utc_timestamp(6) - interval 3 hour", late);
        var mine = issues.report(wilg, manager, "repair.mould", hourAgo);
        issues.set("state = 'IN_PROGRESS', handler_id = " + manager.id(), mine);
        issues.set("state = 'WAITING'", issues.report(wilg, manager, "repair.lift", hourAgo));
        var elsewhere = issues.report(berk, manager, "repair.lift", hourAgo);
        issues.set("priority = 'URGENT', solution_due = reported_at", elsewhere);
        var secret = issues.report(wilg, manager, "complaint.staff", hourAgo);
        issues.set("priority = 'URGENT', solution_due = reported_at, handler_id = " + manager.id(), secret);
        data.aRound(wilg).save();
        data.signIn("td-manager", Roles.LOCATION_MANAGER);

        assertThat(open())
                .contains("4 dingen wachten op u.")
                .containsSubsequence(
                        "Dringend en nog niet aangenomen",
                        "Geen water\u00a0· De Wilg",
                        urgent + "\u00a0· gemeld",
                        "checklist\u00a0· De Wilg",
                        "Meldingen die te laat zijn",
                        "Lift kapot\u00a0· De Wilg",
                        "3 uur te laat",
                        late,
                        "Aan u toegewezen",
                        mine)
                .doesNotContain(elsewhere, secret)
                .containsOnlyOnce(urgent);
        assertThat(links())
                .contains(
                        "issues/" + urgent,
                        "issues?scope=work&state=new&priority=urgent",
                        "issues?overdue=1&scope=work",
                        "issues?scope=work&assigned=1");
    }

    @Test
    void oversightReadsThatNobodyIsConfidentialContact() {
        var contact = data.aPerson("td-contact").save().holds(FunctionKind.CONFIDENTIAL_CONTACT, here);
        data.signIn("td-oversight", Roles.OVERSIGHT);
        assertThat(open()).doesNotContain("vertrouwenspersoon");

        database.sql("update person set deactivated = true where id = ?")
                .param(contact.id())
                .update();
        assertThat(open()).contains("Waterdam heeft geen vertrouwenspersoon");
        assertThat(links()).contains("people/new");
    }

    @Test
    void reporterIsAskedForAnAnswerAndForTheLastWord() {
        var issues = issues();
        var resident = data.aPerson("td-resident").save().holds(FunctionKind.RESIDENT, wilg);
        var asked = issues.report(wilg, resident, "repair.lift", hourAgo);
        issues.set("state = 'WAITING'", asked);
        var solved = issues.report(wilg, resident, "living.noise", hourAgo);
        issues.solved(solved, manager, Instant.now());
        var under = issues.report(wilg, manager, "living.noise", hourAgo);
        issues.merged(under, solved);
        var merged = issues.report(wilg, resident, "repair.mould", hourAgo);
        issues.merged(merged, under);
        var secret = issues.report(wilg, resident, "complaint.staff", hourAgo);
        issues.set("state = 'WAITING'", secret);
        var others = issues.report(wilg, manager, "repair.lift", hourAgo);
        issues.set("state = 'WAITING'", others);
        data.signIn("td-resident", Roles.RESIDENT);

        assertThat(open())
                .contains("4 dingen wachten op u.")
                .containsSubsequence("Uw antwoord is nodig", asked, secret, "Is dit opgelost?", solved, merged)
                .doesNotContain(others, under, "te laat");
        assertThat(links()).contains("issues/" + asked, "issues?scope=mine&state=waiting");
        data.signIn("td-oversight", Roles.OVERSIGHT);
        assertThat(open()).contains("Er wacht nu niets op u.").doesNotContain(secret);
    }

    @Test
    void whoHandlesReportsSeesThoseOfTheirRouteAlone() {
        var issues = issues();
        data.aPerson("td-chair").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        data.aPerson("td-contact").save().holds(FunctionKind.CONFIDENTIAL_CONTACT, here);
        var council = issues.report(wilg, manager, "facility.activities", hourAgo);
        var secret = issues.report(wilg, manager, "complaint.staff", hourAgo);
        var lift = issues.report(berk, manager, "repair.lift", hourAgo);
        for (var number : List.of(council, secret, lift)) {
            issues.set("solution_due = reported_at", number);
        }
        data.signIn("td-chair", Roles.COUNCIL_MEMBER);
        assertThat(open()).contains("Meldingen die te laat zijn", council).doesNotContain(secret, lift);
        data.signIn("td-contact", Roles.OVERSIGHT);
        assertThat(open()).contains("Meldingen die te laat zijn", secret).doesNotContain(council, lift);
        data.signIn("td-oversight", Roles.OVERSIGHT);
        assertThat(open()).contains("Meldingen die te laat zijn", council, lift).doesNotContain(secret);
        data.signIn("td-council", Roles.COUNCIL_MEMBER);
        assertThat(open()).doesNotContain("Meldingen die te laat zijn", council, secret, lift);
    }

    @Test
    void fewReportsAreShownTheMostPressingFirst() {
        var issues = issues();
        for (var hour = 1; hour <= 25; hour++) {
            issues.set(
                    "solution_due = utc_timestamp(6) - interval %d hour".formatted(hour),
                    issues.report(wilg, manager, "repair.lift", hourAgo));
        }
        data.signIn("td-manager", Roles.LOCATION_MANAGER);

        assertThat(open())
                .contains("Er wachten minstens 21 dingen op u.")
                .containsSubsequence("25 uur", "24 uur", "23 uur", "22 uur te laat")
                .doesNotContain("21 uur te laat");
    }

    @Test
    void changesLeadToTheirRound() {
        var round = data.aRound(wilg).submittedBy(manager).save();
        data.signIn("td-oversight", Roles.OVERSIGHT);

        open();

        assertThat(findInView(Anchor.class).all()).extracting(Anchor::getHref).contains("checklists/" + round);
    }

    @Test
    void expertIsLedToThePools() {
        data.aPerson("td-expert").save().holds(FunctionKind.EXPERT, here);
        data.signIn("td-expert", Roles.EXPERT);

        open();

        assertThat(findInView(Anchor.class).all()).extracting(Anchor::getHref).contains("experts");
    }

    @Test
    void partnerIsLedToTheAgenda() {
        data.aPerson("td-partner").save().holds(FunctionKind.PARTNER, here);
        data.signIn("td-partner", Roles.PARTNER);

        assertThat(open()).doesNotContain("De Wilg");
        assertThat(findInView(Anchor.class).all()).extracting(Anchor::getHref).contains("agenda");
    }

    @Test
    void residentIsLedToReporting() {
        data.aPerson("td-resident").save().holds(FunctionKind.RESIDENT, wilg);
        data.signIn("td-resident", Roles.RESIDENT);

        open();

        assertThat(findInView(Anchor.class).withText("Iets melden").single().getHref())
                .isEqualTo("issues/new");
    }

    @Test
    void adminIsLedToWhoIsOversight() {
        data.aPerson("td-admin").save().holds(FunctionKind.ADMIN, here);
        data.signIn("td-admin", Roles.ADMIN);

        open();

        assertThat(findInView(Anchor.class)
                        .withText("Naar mensen en functies")
                        .single()
                        .getHref())
                .isEqualTo("people");
    }

    @Test
    void withoutRoleOneReadsWhomToAskAndCanSignOut() {
        data.aPerson("td-norole").save();
        data.signIn("td-norole");

        assertThat(open()).contains("nog geen rol", "applicatiebeheer van uw gemeente", "e-mailadres");
        assertThat(findInView(Button.class).withText("Uitloggen").all()).hasSize(1);
    }

    @Test
    void aFunctionWithoutRoleShowsNothing() {
        data.aRound(wilg).due(today.minusDays(1)).save();
        data.signIn("td-manager");

        assertThat(open()).contains("nog geen rol").doesNotContain("De Wilg");
    }

    @Test
    void withARoleButNoFunctionOneReadsWhomToAsk() {
        data.aPerson("td-unplaced").save();
        data.signIn("td-unplaced", Roles.LOCATION_MANAGER);
        assertThat(open()).contains("U hebt nog geen locatie", "Vraag het toezicht van uw gemeente");

        data.signIn("td-unplaced", Roles.OVERSIGHT);
        assertThat(open()).contains("Vraag het applicatiebeheer");
    }

    @Test
    void ukrainianCountsInItsOwnForms() {
        UI.getCurrent().setLocale(Languages.UKRAINIAN);
        data.aRound(wilg).of("short").save();
        data.aRound(wilg).of("full").save();
        data.signIn("td-manager", Roles.LOCATION_MANAGER);

        assertThat(open()).contains("На вас чекають 2 справи.");
    }

    private IssueTestData issues() {
        var issues = new IssueTestData(database, context);
        issues.categoriesOf(here);
        return issues;
    }

    private List<String> links() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String open() {
        UI.getCurrent().navigate("");
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> cards() {
        open();
        return findInView(WaitingRound.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private String title() {
        return findInView(H1.class).single().getText();
    }

    private List<Anchor> primary() {
        return findInView(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("primary"))
                .toList();
    }
}
