package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@SuppressWarnings("NullAway.Init") // set before each test
class HandlingServiceTests extends IssueServiceTest {

    @Autowired
    CategoryService categories;

    @Test
    void whoWorksInTwoMunicipalitiesChoosesAmongTheCategoriesOfThePlace() {
        var there = data.aMunicipality("Fardam").save();
        place.issues.categoriesOf(there);
        place.manager.holds(
                FunctionKind.LOCATION_MANAGER,
                data.aLocation(there).named("Far").save());
        var number = place.reported("repair.lift");

        var all = categories.choice();
        var here = categories.choiceIn(place.town.id());

        assertThat(all).hasSize(2 * here.size());
        assertThat(here).extracting(Category::id).contains(place.issues.category(place.town, "repair.lift"));
        assertThat(categories.choiceFor(number)).isEqualTo(here);
        assertThat(categories.choiceIn(there.id())).doesNotContainAnyElementsOf(here);
        place.as("neighbour");
        assertThat(categories.choiceIn(there.id())).isEmpty();
    }

    @Test
    void everyChangeIsKeptWithWhoAndWhy() {
        var number = place.reported("repair.lift");

        place.change(number, new Change.Accept());
        place.change(number, new Change.Assign(place.manager.id()));
        place.change(number, new Change.Prioritise(Priority.URGENT, words("Somebody in a wheelchair")));
        place.change(number, new Change.Note(words("Ring the mechanic")));
        place.change(number, new Change.Tell(words("The mechanic comes today")));
        place.change(number, new Change.Start());
        place.change(number, new Change.Solve(words("It moves")));

        var report = reports.find(number);
        assertThat(report.head().state()).isEqualTo(ReportState.SOLVED);
        assertThat(report.head().handler()).isEqualTo("Jeroen");
        assertThat(report.head().priority()).isEqualTo(Priority.URGENT);
        assertThat(report.history())
                .extracting(HistoryLine::kind, HistoryLine::person, HistoryLine::text)
                .containsExactly(
                        tuple(ReportEventKind.REPORTED, "Oksana", ""),
                        tuple(ReportEventKind.ACCEPTED, "Jeroen", ""),
                        tuple(ReportEventKind.ASSIGNED, "Jeroen", ""),
                        tuple(ReportEventKind.PRIORITISED, "Jeroen", "Somebody in a wheelchair"),
                        tuple(ReportEventKind.NOTE, "Jeroen", "Ring the mechanic"),
                        tuple(ReportEventKind.MESSAGE, "Jeroen", "The mechanic comes today"),
                        tuple(ReportEventKind.STARTED, "Jeroen", ""),
                        tuple(ReportEventKind.SOLVED, "Jeroen", "It moves"));
        place.as("resident");
        assertThat(reports.find(number).history())
                .extracting(HistoryLine::kind)
                .contains(ReportEventKind.MESSAGE)
                .doesNotContain(ReportEventKind.NOTE);
    }

    @Test
    void whatDoesNotLeadOnFromAStateIsRefused() {
        var number = place.reported("repair.lift");
        place.refused("issues.bad.state", number, new Change.Start());
        place.refused("issues.bad.noText", number, new Change.Reject(Words.NONE));

        place.change(number, new Change.Reject(words("There is no lift")));

        for (var change : List.of(
                new Change.Accept(),
                new Change.Solve(words("x")),
                new Change.Assign(place.manager.id()),
                new Change.Prioritise(Priority.LOW, Words.NONE),
                new Change.Recategorise(place.issues.category(place.town, "repair.other"), Words.NONE),
                new Change.Unmerge(),
                new Change.Leave())) {
            place.refused("issues.bad.state", number, change);
        }
    }

    @Test
    void ofTwoWhoSawTheSameTheSecondIsTold() {
        var number = place.reported("repair.lift");
        var before = place.seen(number);
        handling.change(before, new Change.Assign(place.manager.id()));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> handling.change(before, new Change.Assign(null)));
        handling.change(before, new Change.Note(words("Words may always be added")));
    }

    @Test
    void onlyThoseOnTheRouteCanBeAssigned() {
        var lift = place.reported("repair.lift");
        assertThat(handling.candidates(lift)).extracting(Candidate::name).containsExactly("Ellen", "Jeroen");
        place.refused("issues.bad.person", lift, new Change.Assign(place.contact.id()));

        var rules = place.reported("living.house_rules");
        place.as("chair");
        assertThat(handling.candidates(rules)).extracting(Candidate::name).containsExactly("Ellen", "Halyna");

        var secret = place.reported("complaint.staff");
        place.as("contact");
        assertThat(handling.candidates(secret)).extracting(Candidate::name).containsExactly("Vera");
        place.contact.holds(FunctionKind.LOCATION_MANAGER, place.wilg);
        place.as("oversight");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> handling.candidates(secret));
    }

    @Test
    void anotherCategoryTakesItsOwnRouteAndNeverLoosens() {
        var number = place.reported("repair.lift");
        place.change(number, new Change.Assign(place.manager.id()));

        place.change(
                number,
                new Change.Recategorise(place.issues.category(place.town, "living.noise"), words("It is the noise")));

        place.as("oversight");
        assertThat(place.head(number).visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(place.head(number).handler()).as("the same route").isEqualTo("Jeroen");
        place.change(
                number,
                new Change.Recategorise(place.issues.category(place.town, "living.neighbourhood"), words("Outside")));
        assertThat(place.head(number).visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(reports.find(number).route()).isEqualTo(Route.MUNICIPALITY);
        assertThat(place.head(number).handler()).isNull();
        place.as("manager");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.find(number));
    }

    @Test
    void aConfidentialCategoryTakesTheReportAndItsNumberAway() {
        var number = place.reported("other.other");

        place.change(
                number,
                new Change.Recategorise(place.issues.category(place.town, "complaint.staff"), words("About us")));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.find(number));
        assertThat(reports.list(ReportFilter.of(Scope.ALL), Pageable.unpaged())).isEmpty();
        place.as("contact");
        assertThat(reports.list(ReportFilter.of(Scope.WORK), Pageable.unpaged()))
                .singleElement()
                .satisfies(row -> assertThat(row.number()).startsWith("V-"))
                .satisfies(row -> assertThat(reports.find(row.number()).history())
                        .extracting(HistoryLine::text)
                        .contains("About us"));
    }

    @Test
    void manyAreChangedAtOnceAsThePreviewSaidOrNoneIs() {
        var one = place.reported("repair.lift");
        var two = place.reported("repair.heating");
        var solved = place.reported("repair.power");
        place.change(solved, new Change.Solve(words("On again")));
        var accept = new Change.Accept();

        var preview = handling.preview(Set.of(one, two, solved), accept);

        assertThat(preview)
                .extracting(each -> each.report().number(), Previewed::obstacle)
                .containsExactly(tuple(one, null), tuple(two, null), tuple(solved, "issues.bad.state"));
        assertThat(List.of(place.head(one).state(), place.head(two).state())).containsOnly(ReportState.NEW);
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() ->
                        handling.change(preview.stream().map(Previewed::report).toList(), accept));
        handling.change(
                preview.stream()
                        .filter(each -> each.obstacle() == null)
                        .map(Previewed::report)
                        .toList(),
                accept);
        assertThat(List.of(place.head(one).state(), place.head(two).state())).containsOnly(ReportState.ACCEPTED);
    }

    @Test
    void ifOneOfManyIsNotTheUsersNoneIsTold() {
        var baken = data.aLocation(place.town).named("Het Baken").save();
        data.aPerson("elsewhere").save().holds(FunctionKind.RESIDENT, baken);
        var own = place.reported("repair.lift");
        data.signIn("elsewhere", Roles.RESIDENT);
        var other = reporting.report(place.issues.draft(baken, "repair.lift", "x"));
        place.as("manager");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handling.preview(Set.of(own, other), new Change.Accept()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handling.change(
                        List.of(place.seen(own).getFirst(), new ReportVersion(other, 0)), new Change.Accept()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handling.change(place.seen(own), new Change.MergeInto(other)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handling.change(List.of(), new Change.Accept()));
    }

    @Test
    void theListOfWorkHasWhatIsOpenAndMostPressingFirst() {
        var slow = place.reported("facility.transport");
        var lift = place.reported("repair.lift");
        var water = place.reported("repair.no_water");
        var waiting = place.reported("repair.power");
        place.change(waiting, new Change.Ask(words("Which room?")));
        var solved = place.reported("repair.flood");
        place.change(solved, new Change.Solve(words("Dry")));

        var baken = data.aLocation(place.town).named("Het Baken").save();

        assertThat(work(ReportFilter.of(Scope.WORK))).containsExactly(water, lift, slow, waiting);
        assertThat(work(ReportFilter.of(Scope.WORK).with(Set.of(Priority.URGENT))))
                .containsExactly(water);
        assertThat(work(ReportFilter.of(Scope.WORK)
                        .at(place.wilg.id())
                        .about(place.issues.category(place.town, "repair.lift"))))
                .containsExactly(lift);
        assertThat(work(ReportFilter.of(Scope.WORK).at(baken.id()))).isEmpty();
        assertThat(work(ReportFilter.of(Scope.WORK).assigned(true))).containsExactly(waiting);
        place.change(lift, new Change.Assign(place.manager.id()));
        assertThat(work(ReportFilter.of(Scope.WORK).assigned(true))).containsExactly(lift, waiting);
        assertThat(work(ReportFilter.of(Scope.ALL).in(Set.of(ReportState.SOLVED))))
                .containsExactly(solved);
        assertThat(work(ReportFilter.of(Scope.ALL))).containsExactly(solved, waiting, water, lift, slow);
    }

    @Test
    void oversightKnowsHowManyConfidentialOnesThereAreFromFiveOn() {
        Stream.generate(() -> place.reported("complaint.staff")).limit(4).forEach(_ -> {});
        place.as("oversight");
        assertThat(reports.confidential()).isEmpty();

        place.reported("complaint.staff");

        place.as("oversight");
        assertThat(reports.confidential()).hasValue(5);
        place.contact.holds(FunctionKind.OVERSIGHT, place.town);
        place.as("contact");
        assertThat(reports.confidential()).as("who reads them counts them").isEmpty();
    }

    private List<String> work(ReportFilter filter) {
        return reports.list(filter, Pageable.unpaged()).stream()
                .map(ReportRow::number)
                .toList();
    }
}
