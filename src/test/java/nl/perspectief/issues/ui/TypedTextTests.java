package nl.perspectief.issues.ui;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.Pages;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.CategoryDraft;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.HandlingService;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.ProposalDraft;
import nl.perspectief.issues.ProposalService;
import nl.perspectief.issues.ReportDraft;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.Route;
import nl.perspectief.issues.SavedView;
import nl.perspectief.issues.SavedViewService;
import nl.perspectief.issues.StandardTextDraft;
import nl.perspectief.issues.StandardTextDraft.Occasion;
import nl.perspectief.issues.StandardTextService;
import nl.perspectief.issues.TextFields;
import nl.perspectief.issues.Visibility;
import nl.perspectief.issues.clock.ClockKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever somebody types anywhere, whoever reads it reads what was typed: every text field of issues is tried. */
@SuppressWarnings("NullAway.Init") // set before each test
class TypedTextTests extends IssueViewTest {

    private static final String LIFT = "repair.lift";

    /** It stands in its field alone. */
    private static final String UNSAID = "ReportFilter words";

    @Autowired
    ReporterService reporting;

    @Autowired
    HandlingService handling;

    @Autowired
    CategoryService categories;

    @Autowired
    StandardTextService standardTexts;

    @Autowired
    SavedViewService views;

    @Autowired
    ProposalService proposals;

    /** @param reader signed in, who reads in that language */
    private record Page(String reader, String address, Locale language) {

        Page(String reader, String address) {
            this(reader, address, Languages.ENGLISH);
        }
    }

    /** Types it, and answers where it is shown. */
    private final Map<String, Function<String, Stream<Page>>> ways = new TreeMap<>();

    @BeforeEach
    void everyWayToTypeSomething() {
        ways.put("ReportDraft place", typed -> report(typed, "Something is wrong"));
        ways.put("ReportDraft words", typed -> report("Hall", typed));
        ways.put("ReporterService.tell message", typed -> {
            var number = place.reported(LIFT);
            var asked = changed(new Change.Ask(words("Which one?")));
            place.as("resident");
            reporting.tell(number, words(typed));
            reporting.tell(asked, words(typed));
            return Stream.of(number, asked).flatMap(TypedTextTests::ofPersons);
        });
        ways.put("ReporterService.reopen why", typed -> {
            var number = changed(new Change.Solve(words("Done")));
            place.as("resident");
            reporting.reopen(number, words(typed));
            return ofPersons(number);
        });
        ways.put("HandlingService.correct reason", typed -> {
            var number = changed(new Change.Accept());
            place.as("oversight");
            handling.correct(number, 2, Instant.now(), words(typed));
            return ofPersons(number);
        });
        ways.put("Change.Ask question", typed -> ofPersons(changed(new Change.Ask(words(typed)))));
        ways.put("Change.Tell message", typed -> ofPersons(changed(new Change.Tell(words(typed)))));
        ways.put("Change.Note note", typed -> page("manager", changed(new Change.Note(words(typed)))));
        ways.put("Change.Solve message", typed -> ofPersons(changed(new Change.Solve(words(typed)))));
        ways.put("Change.Reject reason", typed -> ofPersons(changed(new Change.Reject(words(typed)))));
        ways.put("Change.Reopen reason", typed -> {
            var number = changed(new Change.Solve(words("Done")));
            place.change(number, new Change.Reopen(words(typed)));
            return ofPersons(number);
        });
        ways.put(
                "Change.Prioritise reason",
                typed -> page("manager", changed(new Change.Prioritise(Priority.LOW, words(typed)))));
        ways.put("Change.Recategorise reason", typed -> {
            var mould = place.issues.category(place.town, "repair.mould");
            return page("manager", changed(new Change.Recategorise(mould, words(typed))));
        });
        ways.put("CategoryDraft name", typed -> category(inEach(typed), inEach("Take the stairs")));
        ways.put("CategoryDraft hint", typed -> category(inEach("Lift"), inEach(typed)));
        ways.put("StandardTextDraft text", this::standardText);
        ways.put("SavedView name", typed -> saved(new SavedView(typed, "words=lift", false)));
        ways.put("SavedView query", typed -> saved(new SavedView("Mine", "words=" + typed, false)));
        ways.put("ActionText title", typed -> proposed(new ActionText(inEach(typed), inEach(""))));
        ways.put("ActionText text", typed -> proposed(new ActionText(inEach("Mend"), inEach(typed))));
        ways.put(
                UNSAID,
                typed -> Stream.of(
                        new Page("manager", "issues?words=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatIsTypedIsNoMarkup(String field) {
        var typed = "<img src=x onerror=alert(1)> " + field.replaceAll("\\W", "");
        assertThat(ways).as("how it is typed").containsKey(field);
        var pages = requireNonNull(ways.get(field)).apply(typed).map(this::read).toList();

        assertThat(pages)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.select("img, script")).isEmpty());
        if (!field.equals(UNSAID)) {
            assertThat(pages).allMatch(page -> says(page, typed));
        }
    }

    @Test
    void nothingIsTriedThatIsNoField() {
        assertThat(fields()).containsAll(ways.keySet());
    }

    static Set<String> fields() {
        return TextFields.all();
    }

    private Stream<Page> report(String where, String text) {
        place.as("resident");
        var category = place.issues.category(place.town, LIFT);
        var number = reporting.report(new ReportDraft(
                UUID.randomUUID(), place.wilg.id(), category, Visibility.LOCATION, where, words(text), List.of()));
        var similar = new Page("neighbour", IssueAddress.NEW + "?category=" + category);
        var lists = Stream.of(
                new Page("manager", IssueAddress.LIST), new Page("neighbour", IssueAddress.LIST + "?scope=all"));
        return Stream.of(ofPersons(number), page("neighbour", number), Stream.of(similar), lists)
                .flatMap(pages -> pages);
    }

    private String changed(Change change) {
        var number = place.reported(LIFT);
        place.change(number, change);
        return number;
    }

    private static Stream<Page> ofPersons(String number) {
        return Stream.concat(page("manager", number), page("resident", number));
    }

    private static Stream<Page> page(String reader, String number) {
        return Stream.of(new Page(reader, IssueAddress.of(number)));
    }

    private Stream<Page> category(Texts name, Texts hint) {
        place.as("oversight");
        var id = categories.add(
                place.issues.group(place.town, "repair"),
                new CategoryDraft(
                        name,
                        hint,
                        Priority.NORMAL,
                        ClockKind.WORKDAYS,
                        24,
                        240,
                        Visibility.LOCATION,
                        Route.LOCATION_MANAGER));
        return inEach(new Page("resident", IssueAddress.NEW + "?category=" + id));
    }

    private Stream<Page> standardText(String typed) {
        place.as("oversight");
        standardTexts.add(place.town.id(), new StandardTextDraft(Occasion.TELL, null, inEach(typed)));
        return inEach(new Page("oversight", IssueAddress.TEXTS));
    }

    private Stream<Page> proposed(ActionText text) {
        var number = place.reported(LIFT);
        place.as("oversight");
        var action = proposals.propose(number, new ProposalDraft(text, ActionTheme.HOUSING, ActionTerm.SHORT));
        return inEach(new Page("oversight", "agenda/" + action));
    }

    private Stream<Page> saved(SavedView view) {
        place.as("manager");
        views.save(view);
        return Stream.of(new Page("manager", IssueAddress.LIST));
    }

    private static Texts inEach(String text) {
        return new Texts(text, text, text);
    }

    private static Stream<Page> inEach(Page page) {
        return Languages.ALL.stream().map(language -> new Page(page.reader(), page.address(), language));
    }

    /** Somewhere in its text, or in an attribute such as the address of a link. */
    private static boolean says(Document page, String typed) {
        return page.text().contains(typed)
                || page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .anyMatch(attribute -> attribute.getValue().contains(typed));
    }

    private Document read(Page page) {
        place.as(page.reader());
        UI.getCurrent().setLocale(page.language());
        return Jsoup.parse(Pages.open(page.address()).getElement().getOuterHTML());
    }
}
