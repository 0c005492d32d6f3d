package nl.perspectief.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.perspectief.agenda.AgendaElsewhere;
import nl.perspectief.agenda.quarter.Quarter;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.Tone;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.infographic.InfographicTestData;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.issues.PatternService;
import nl.perspectief.motions.MotionsElsewhere;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionTestData;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.StringUtils;

/** Every page that has an address, as those see it who may: in three languages, on a phone and at a desk. */
@BrowserTest
class AccessibilityTests {

    private enum Who {
        GUEST,
        MANAGER,
        COUNCIL,
        OVERSIGHT,
        ADMIN,
        RESIDENT,
        EXPERT
    }

    /** No page scrolls sideways down to this width, in CSS px: WCAG 2.2, 1.4.10. */
    private static final int NARROWEST = 320;

    /** The first as the page is opened. */
    private static final List<Integer> WIDTHS = List.of(Visitor.DESK, Visitor.PHONE, NARROWEST);

    private static final List<Integer> WIDEST_AND_NARROWEST = List.of(Visitor.DESK, NARROWEST);
    private static final Translations TRANSLATIONS = new Translations();

    /** By which people join the session that is looked at. */
    private static final String CODE = "BXBSSBTZ";

    /** Of the page that is no Vaadin route, but plain HTML for everybody. */
    private static final String PLAIN = "promises/{municipality}";

    /**
     * @param address of the page with something on it; {@code {open}} and the like stand for what the test made
     * @param found whether something is there; else the page says that it isn't
     */
    private record Example(String route, String address, boolean found) {

        private Example(String route, String address) {
            this(route, address, true);
        }
    }

    private static final Map<Who, List<Example>> EXAMPLES = Map.of(
            Who.GUEST,
            List.of(
                    new Example("welcome", "/welcome"),
                    new Example(PLAIN, "/promises/axe"),
                    new Example(PLAIN, "/promises/axe?theme=language&state=under_way"),
                    new Example(PLAIN, "/promises/nowhere"),
                    new Example("join/:code?([0-9A-Za-z-]+)", "/join"),
                    new Example("join/:code?([0-9A-Za-z-]+)", "/join/" + CODE)),
            Who.MANAGER,
            List.of(
                    new Example("", "/"),
                    new Example("checklists/:id([0-9]+)", "/checklists/{open}"),
                    new Example("checklists/:id([0-9]+)/:theme([A-Z]+-?[0-9]+)", "/checklists/{open}/T1"),
                    new Example("checklists/:id([0-9]+)/submit", "/checklists/{open}/submit"),
                    // which nobody was told
                    new Example("notifications/:key([0-9a-f]{32})", "/notifications/" + "0".repeat(32), false),
                    new Example("me", "/me")),
            Who.COUNCIL,
            List.of(
                    new Example("quality", "/quality"),
                    new Example("council/:code([a-z0-9_-]+)", "/council/axe-wilg?former=1"),
                    new Example("council/:code([a-z0-9_-]+)/regulation", "/council/axe-wilg/regulation"),
                    new Example("council/:council([a-z0-9_-]+)/polls/new", "/council/axe-wilg/polls/new"),
                    new Example("polls/:id([0-9]+)", "/polls/{poll}"),
                    new Example("polls/verify", "/polls/verify"),
                    new Example("council/:council([a-z0-9_-]+)/motions", "/council/axe-wilg/motions"),
                    new Example("council/:council([a-z0-9_-]+)/motions/new", "/council/axe-wilg/motions/new"),
                    new Example(
                            "council/:council([a-z0-9_-]+)/motions/new",
                            "/council/axe-wilg/motions/new?from=report:{report}"),
                    new Example("motions/draft/:id([0-9]+)", "/motions/draft/{draft}"),
                    new Example("motions/:number((?:[a-z0-9-]+:)?R-[0-9-]+)", "/motions/{motion}"),
                    new Example("motions/:number((?:[a-z0-9-]+:)?R-[0-9-]+)/change", "/motions/{motion}/change"),
                    new Example("checklists/:id([0-9]+)/:theme([A-Z]+-?[0-9]+)", "/checklists/{submitted}/T1")),
            Who.OVERSIGHT,
            List.of(
                    new Example("", "/"),
                    new Example("quality", "/quality"),
                    new Example("checklists", "/checklists"),
                    new Example("checklists/plan", "/checklists/plan"),
                    new Example("checklists/:id([0-9]+)", "/checklists/{submitted}"),
                    new Example("templates", "/templates"),
                    new Example("templates/:id([0-9]+)", "/templates/{template}"),
                    new Example("locations", "/locations"),
                    new Example("locations/:code([a-z0-9-]+)", "/locations/axe-wilg"),
                    new Example("locations/:code([a-z0-9-]+)/qr", "/locations/axe-wilg/qr?places=Kamer%201-2"),
                    new Example("locations/new", "/locations/new"),
                    new Example("locations/import", "/locations/import"),
                    new Example("issues/board", "/issues/board"),
                    new Example("issues/categories", "/issues/categories"),
                    new Example("issues/texts", "/issues/texts"),
                    new Example("issues/retention", "/issues/retention"),
                    new Example("issues/figures", "/issues/figures"),
                    new Example("issues/figures", "/issues/figures?by=category"),
                    new Example("issues/:number((?:[a-z0-9-]+:)?[MV]-[0-9A-Z-]+)", "/issues/{report}"),
                    new Example(
                            "issues/patterns/:location([a-z0-9_-]+)/:category([0-9]+)",
                            "/issues/patterns/axe-wilg/{lift}"),
                    new Example("agenda", "/agenda"),
                    new Example("agenda", "/agenda?view=board"),
                    new Example("agenda", "/agenda?view=timeline"),
                    new Example("agenda/new", "/agenda/new"),
                    new Example("agenda/public", "/agenda/public"),
                    new Example("agenda/report", "/agenda/report?quarter={quarter}"),
                    new Example("agenda/report", "/agenda/report?quarter=2026-Q5"),
                    new Example("agenda/:number((?:[a-z0-9-]+:)?A-[0-9-]+)", "/agenda/{action}"),
                    new Example("agenda/:number((?:[a-z0-9-]+:)?A-[0-9-]+)/change", "/agenda/{action}/change"),
                    new Example("agenda/organisations", "/agenda/organisations"),
                    new Example("agenda/organisations/:id([0-9]+)", "/agenda/organisations/{organisation}"),
                    new Example("trail/:kind([a-z]+)/:name", "/trail/action/{action}"),
                    new Example("people", "/people?ended"),
                    new Example("people/new", "/people/new"),
                    new Example("experts/new", "/experts/new"),
                    new Example("experts/:pool([0-9]+)", "/experts/{pool}?tab=figures"),
                    new Example("experts/:pool([0-9]+)", "/experts/{pool}?tab=members"),
                    new Example("experts/:pool([0-9]+)", "/experts/{pool}?tab=insights"),
                    new Example(
                            "experts/:pool([0-9]+)/insights/:insight([0-9]+)", "/experts/{pool}/insights/{insight}"),
                    new Example("experts/:pool([0-9]+)/change", "/experts/{pool}/change"),
                    new Example("experts/:pool([0-9]+)/infographic", "/experts/{pool}/infographic"),
                    new Example("infographics", "/infographics"),
                    new Example("experts/:pool([0-9]+)/infographics", "/experts/{pool}/infographics")),
            Who.ADMIN,
            List.of(
                    new Example("", "/"),
                    new Example("people", "/people"),
                    new Example("people/new", "/people/new"),
                    // there is a municipality
                    new Example("setup", "/setup", false)),
            Who.EXPERT,
            List.of(
                    new Example("", "/"),
                    new Example("experts", "/experts"),
                    new Example("infographics/:id([0-9]+)", "/infographics/{infographic}"),
                    new Example("experts/:pool([0-9]+)", "/experts/{pool}"),
                    new Example("experts/:pool([0-9]+)", "/experts/{pool}?tab=questions"),
                    new Example("experts/:pool([0-9]+)", "/experts/{pool}?tab=meetings"),
                    new Example("experts/:pool([0-9]+)", "/experts/{pool}?tab=insights"),
                    new Example("experts/:pool([0-9]+)/insights/new", "/experts/{pool}/insights/new"),
                    new Example(
                            "experts/:pool([0-9]+)/insights/:insight([0-9]+)", "/experts/{pool}/insights/{insight}"),
                    new Example(
                            "experts/:pool([0-9]+)/insights/:insight([0-9]+)/translate",
                            "/experts/{pool}/insights/{untranslated}/translate"),
                    new Example(
                            "experts/:pool([0-9]+)/insights/:insight([0-9]+)/change",
                            "/experts/{pool}/insights/{insight}/change"),
                    new Example("experts/:pool([0-9]+)/sessions", "/experts/{pool}/sessions"),
                    new Example(
                            "experts/:pool([0-9]+)/sessions/:session([0-9]+)", "/experts/{pool}/sessions/{session}"),
                    new Example(
                            "experts/:pool([0-9]+)/sessions/:session([0-9]+)", "/experts/{pool}/sessions/{outcome}"),
                    new Example(
                            "experts/:pool([0-9]+)/sessions/:session([0-9]+)/beamer",
                            "/experts/{pool}/sessions/{session}/beamer"),
                    new Example("experts/:pool([0-9]+)/interviews/new", "/experts/{pool}/interviews/new"),
                    new Example(
                            "experts/:pool([0-9]+)/interviews/:interview([0-9]+)",
                            "/experts/{pool}/interviews/{interview}"),
                    new Example(
                            "experts/:pool([0-9]+)/interviews/:interview([0-9]+)/change",
                            "/experts/{pool}/interviews/{interview}/change")),
            Who.RESIDENT,
            List.of(
                    new Example("", "/"),
                    // which are not for residents
                    new Example("checklists", "/checklists", false),
                    new Example("council", "/council"),
                    new Example("issues", "/issues?scope=all"),
                    new Example("issues/new", "/issues/new?category={fire}"),
                    new Example("issues/:number((?:[a-z0-9-]+:)?[MV]-[0-9A-Z-]+)", "/issues/{report}"),
                    new Example("notifications", "/notifications")));

    private static final Map<Who, Stage.Account> ACCOUNTS = new EnumMap<>(Who.class);
    private static long open;
    private static long submitted;
    private static long template;
    private static long fire;
    private static long lift;
    private static long poll;
    private static long draft;
    private static long pool;
    private static long interview;
    private static int insight;
    private static int untranslated;
    private static String motion = "";
    private static String report = "";
    private static String action = "";
    private static long organisation;
    private static long session;
    private static long outcome;
    private static long infographic;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @BeforeAll
    static void somethingToLookAt() {
        var data = Stage.data();
        var here = data.aMunicipality("Axe").save();
        var wilg = data.aLocation(here).named("De Wilg").coded("axe-wilg").save();
        var haven = data.aLocation(here).named("Havenzicht").coded("axe-haven").save();
        var manager = account(Who.MANAGER, FunctionKind.LOCATION_MANAGER, "Marieke");
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        var chair = account(Who.COUNCIL, FunctionKind.COUNCIL_MEMBER, "Oksana")
                .person()
                .holds(FunctionKind.COUNCIL_MEMBER, wilg)
                .holds(FunctionKind.COUNCIL_CHAIR, wilg);
        account(Who.OVERSIGHT, FunctionKind.OVERSIGHT, "Jeroen").person().holds(FunctionKind.OVERSIGHT, here);
        account(Who.ADMIN, FunctionKind.ADMIN, "Pieter").person().holds(FunctionKind.ADMIN, here);
        var resident = account(Who.RESIDENT, FunctionKind.RESIDENT, "Iryna");
        resident.person().holds(FunctionKind.RESIDENT, wilg);
        var expert = account(Who.EXPERT, FunctionKind.EXPERT, "Nadiia").person().holds(FunctionKind.EXPERT, here);
        var experts = new ExpertTestData(Stage.database());
        pool = experts.pool(here, "Axe", expert);
        var theme = experts.theme(pool, "licht");
        insight = experts.insight(pool, theme, "licht");
        untranslated = experts.insight(pool, theme, ExpertTestData.untranslated("темно"));
        for (var i = 0; i < VoiceService.COUNTED_AT_ONCE; i++) {
            var said = experts.interview(pool, expert.id(), ExpertTestData.words("Er is te weinig licht in de gang."));
            experts.passage(
                    said, "Er is te weinig licht in de gang.", theme, Tone.NEGATIVE, experts.insightId(pool, insight));
        }
        experts.weigh(pool);
        experts.counted(pool, VoiceService.COUNTED_AT_ONCE);
        infographic = new InfographicTestData(Stage.database()).published(pool, expert.id(), "Licht");
        interview = experts.interview(pool, expert.id(), ExpertTestData.words("Er is te weinig licht in de gang."));
        var sessions = new SessionTestData(Stage.database());
        session = sessions.session(pool, expert.id(), "Aan tafel", SessionStep.IDEAS, CODE);
        var guest = sessions.participant(session, "axe-token", "Olha", Party.RESIDENT);
        sessions.idea(session, guest, "Een grotere keuken op elke verdieping");
        sessions.join(
                sessions.idea(session, guest, "De keuken is te klein voor ons allen"),
                sessions.idea(session, guest, "Een tuin achter het gebouw"));
        outcome = sessions.chosen(pool, expert.id(), "Gekozen");
        var councils = new CouncilTestData(Stage.database());
        councils.of(here);
        var council = councils.of(wilg);
        var rooms = List.of(new Option("a"), new Option("b"), new Option("c"));
        poll = Stage.poll(council, new Question.Approval(rooms, 2), Secrecy.OPEN, chair);
        var motions = new MotionsElsewhere(Stage.database());
        motion = motions.submitted(here, council, chair);
        draft = motions.draft(council, chair);
        var agenda = new AgendaElsewhere(Stage.database());
        organisation = agenda.organisation(here, "Taalhuis De Brug");
        action = agenda.action(here, organisation);
        agenda.showToEverybody(here);
        resident.person()
                .give(FunctionKind.COUNCIL_MEMBER, here, wilg, Instant.EPOCH, Instant.EPOCH.plus(Duration.ofDays(400)));
        var issues = new IssueTestData(Stage.database(), null);
        issues.categoriesOf(here, "safety.fire", "repair.lift");
        fire = issues.category(here, "safety.fire");
        lift = issues.category(here, "repair.lift");
        for (var again = 0; again < PatternService.FEWEST; again++) {
            issues.report(wilg, resident.person(), "repair.lift", Instant.now());
        }
        report = issues.report(wilg, resident.person(), "repair.lift", Instant.now());
        issues.solved(report, manager.person(), Instant.now());
        var month = YearMonth.now(Dates.ZONE);
        submitted = data.aRound(wilg)
                .about(month.minusMonths(7))
                .submittedBy(manager.person())
                .answered(52)
                .save();
        data.aRound(haven)
                .about(month.minusMonths(7))
                .submittedBy(manager.person())
                .answered(40)
                .save();
        open = data.aRound(wilg).answered(5).save();
        data.aRound(haven).due(month.minusMonths(1).atDay(1)).save();
        data.aRound(haven).of("short").planned().save();
        data.aRound(wilg).of("short").cancelled().save();
        var database = Stage.database();
        database.sql("""
            update answer a join indicator i on i.id = a.indicator_id
            set form = 'NO', remark = 'Потрібно виправити', mender = 'Ivan', mend_by = current_date
            where a.checklist_id in (?, ?) and i.code in ('SAF-01', 'SAF-03')
            """).params(open, submitted).update();
        template = database.sql("select id from checklist_template where code = 'full'")
                .query(Long.class)
                .single();
    }

    private static Stage.Account account(Who who, FunctionKind kind, String firstName) {
        var account = Stage.account(kind, firstName, Languages.DUTCH);
        ACCOUNTS.put(who, account);
        return account;
    }

    @Test
    void everyRouteHasItsExamples() {
        var routes = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.perspectief")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(AccessibilityTests::template)
                        .collect(Collectors.toSet());
        routes.add(PLAIN);
        var covered = EXAMPLES.values().stream()
                .flatMap(List::stream)
                .map(Example::route)
                .collect(Collectors.toSet());
        assertThat(covered).isEqualTo(routes);
    }

    private static String template(JavaClass view) {
        return view.getAnnotationOfType(Route.class).value();
    }

    /**
     * What axe looks at is the same in each language but for the language that the page names itself, and for how wide its
     * words are: so axe looks at each page in one language, every third in the same, and the rest is measured in all.
     */
    @ParameterizedTest
    @EnumSource
    void nothingSeriousStandsInAnybodysWay(Who who) {
        var visitor = visitors.atDesk(Languages.DUTCH);
        enter(visitor, who);
        var found = new ArrayList<String>();
        var examples = EXAMPLES.getOrDefault(who, List.of());
        for (var language : Languages.ALL) {
            speak(visitor, language);
            // where no script of the portal is there to follow a link
            var route = PLAIN;
            for (var example : examples) {
                visitor.narrow(Visitor.DESK);
                goTo(visitor, example, route);
                route = example.route();
                var place = who + " " + language + " " + addressOf(example) + ": ";
                lookAtTheWhole(visitor.page(), language, example.found())
                        .forEach(problem -> found.add(place + problem));
                var inItsTurn = examples.indexOf(example) % Languages.ALL.size() == Languages.ALL.indexOf(language);
                for (var width : inItsTurn ? WIDTHS : WIDEST_AND_NARROWEST) {
                    visitor.narrow(width);
                    lookForWhatSticksOut(visitor.page()).ifPresent(problem -> found.add(place + problem));
                    if (inItsTurn && width > NARROWEST) {
                        visitor.resize(width);
                        Axe.violations(visitor.page()).forEach(problem -> found.add(place + width + " px: " + problem));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void textIsReadableInTheDarkToo() {
        var visitor = visitors.atDesk(Languages.DUTCH);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        enter(visitor, Who.OVERSIGHT);
        for (var address : List.of("/", "/quality", "/checklists/{submitted}", "/locations", "/people")) {
            visitor.open(addressOf(new Example("", address)));
            visitor.settled();
            assertThat(Axe.contrastViolations(visitor.page())).as(address).isEmpty();
        }
    }

    /** By a link if that is another view: to load a page takes four times as long. */
    private static void goTo(Visitor visitor, Example example, String routeBefore) {
        if (!List.of(PLAIN, example.route()).contains(routeBefore)
                && !example.route().equals(PLAIN)) {
            visitor.follow(addressOf(example));
        } else {
            visitor.open(addressOf(example));
            if (!example.route().equals(PLAIN)) {
                visitor.settled();
            }
        }
    }

    private static void enter(Visitor visitor, Who who) {
        var account = ACCOUNTS.get(who);
        if (account != null) {
            visitor.loggedIn(account, "/me");
        }
    }

    private static void speak(Visitor visitor, Locale language) {
        visitor.context()
                .addCookies(List.of(new Cookie(Languages.COOKIE, language.toLanguageTag()).setUrl(Stage.url())));
    }

    private static String addressOf(Example example) {
        return example.address()
                .replace("{open}", String.valueOf(open))
                .replace("{fire}", String.valueOf(fire))
                .replace("{lift}", String.valueOf(lift))
                .replace("{poll}", String.valueOf(poll))
                .replace("{draft}", String.valueOf(draft))
                .replace("{pool}", String.valueOf(pool))
                .replace("{interview}", String.valueOf(interview))
                .replace("{insight}", String.valueOf(insight))
                .replace("{untranslated}", String.valueOf(untranslated))
                .replace("{session}", String.valueOf(session))
                .replace("{infographic}", String.valueOf(infographic))
                .replace("{outcome}", String.valueOf(outcome))
                .replace("{quarter}", Quarter.of(LocalDate.now(Dates.ZONE)).toString())
                .replace("{motion}", motion)
                .replace("{action}", action)
                .replace("{organisation}", String.valueOf(organisation))
                .replace("{report}", report)
                .replace("{submitted}", String.valueOf(submitted))
                .replace("{template}", String.valueOf(template));
    }

    private static List<String> lookAtTheWhole(Page page, Locale language, boolean found) {
        var problems = new ArrayList<String>();
        if (!language.toLanguageTag().equals(page.locator("html").getAttribute("lang"))) {
            problems.add("lang is " + page.locator("html").getAttribute("lang"));
        }
        if (page.locator("h1").count() != 1) {
            problems.add("h1: " + page.locator("h1").allTextContents());
        }
        var notFound = Stage.text(language, "problem.notFoundTitle");
        if (found == page.locator("h1").allTextContents().contains(notFound)) {
            problems.add(found ? "isn't found" : "is found");
        }
        var title = page.title();
        if (!StringUtils.hasText(title) || TRANSLATIONS.patternsIn(language).containsKey(title)) {
            problems.add("title is " + title);
        }
        return problems;
    }

    /** Says by how much a page is wider than the window, and what it is that sticks out. */
    private static final String FITS =
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    /** In milliseconds. */
    private static final double REST = 3_000;

    private static final String SIDEWAYS = """
            () => {
                const page = document.documentElement;
                if (page.scrollWidth <= page.clientWidth) {
                    return '';
                }
                const edges = (root) => [...root.querySelectorAll('*')].flatMap((element) => {
                    const { left, right } = element.getBoundingClientRect();
                    const own = right > page.clientWidth
                        ? [`${element.localName}.${element.className} “${element.textContent.slice(0, 40)}” in
                                ${root.host?.className ?? 'the page'} ${left.toFixed(2)} to ${right.toFixed(2)}`] : [];
                    return own.concat(element.shadowRoot ? edges(element.shadowRoot) : []);
                });
                return `scrolls sideways: ${page.scrollWidth} in ${page.clientWidth} px, ${edges(document).join(', ')}`;
            }
            """;

    /** What still does when the page had time to come to rest at its new width. */
    private static Optional<String> lookForWhatSticksOut(Page page) {
        try {
            page.waitForFunction(FITS, null, new Page.WaitForFunctionOptions().setTimeout(REST));
            return Optional.empty();
        } catch (TimeoutError sticksOut) {
            return Optional.of((String) page.evaluate(SIDEWAYS)).filter(StringUtils::hasLength);
        }
    }
}
