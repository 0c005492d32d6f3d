package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.perspectief.TestData;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoSize;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.issues.RelatedReport.Relation;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.StandardTextDraft.Occasion;
import nl.perspectief.notifications.NotificationRow;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Two municipalities gave the same number, and somebody has to do with both. */
@SuppressWarnings("NullAway.Init") // set before each test
class EqualNumbersTests extends IssueServiceTest {

    @Autowired
    CategoryService categories;

    @Autowired
    StandardTextService texts;

    @Autowired
    PhotoService photos;

    @Autowired
    NotificationService notifications;

    private TestData.Municipality farTown;
    private TestData.Location far;
    private String number;
    private String here;
    private String there;

    @BeforeEach
    void oneNumberInTwoMunicipalities() {
        farTown = data.aMunicipality("Polder").save();
        place.issues.categoriesOf(farTown);
        far = data.aLocation(farTown).named("De Es").save();
        data.aPerson("stranger").save().holds(FunctionKind.RESIDENT, far);
        data.aPerson("manages")
                .save()
                .holds(FunctionKind.LOCATION_MANAGER, place.wilg)
                .holds(FunctionKind.LOCATION_MANAGER, far);
        data.aPerson("lives").save().holds(FunctionKind.RESIDENT, place.wilg).holds(FunctionKind.RESIDENT, far);
        number = place.reported("repair.lift");
        data.signIn("stranger", Roles.RESIDENT);
        var farNumber = reporting.report(place.issues.draft(far, "repair.lift", "Something far away"));
        assertThat(farNumber).isEqualTo(number);
        here = "waterdam:" + number;
        there = "polder:" + number;
        manages();
    }

    @Test
    void eachIsListedAndReadUnderItsOwn() {
        for (var scope : List.of(Scope.WORK, Scope.ALL)) {
            assertThat(reports.list(ReportFilter.of(scope), Pageable.unpaged()))
                    .extracting(row -> row.number() + ' ' + row.locationName())
                    .containsExactlyInAnyOrder(here + " De Wilg", there + " De Es");
        }
        for (var words : List.of(number, here, there, "2" + number.substring(3))) {
            assertThat(reports.list(ReportFilter.of(Scope.ALL).withWords(words), Pageable.unpaged()))
                    .as(words)
                    .extracting(ReportRow::number)
                    .containsExactlyInAnyOrder(here, there);
        }
        assertThat(reports.find(here).text()).isEqualTo("Something is wrong");
        assertThat(reports.find(there).text()).isEqualTo("Something far away");
        assertThat(reports.find(there).head().number()).isEqualTo(there);
    }

    @Test
    void theNumberAloneMeansNoneOfThem() {
        assertThatExceptionOfType(SeveralReportsException.class).isThrownBy(() -> reports.find(number));
        notFound(() -> change(number, new Change.Accept()));
        notFound(() -> handling.preview(Set.of(number), new Change.Accept()));
        notFound(() -> handling.candidates(number));
        notFound(() -> categories.choiceFor(number));
        notFound(() -> texts.fitting(number, Occasion.TELL));
        lives();
        notFound(() -> reporting.support(number));

        assertThat(states()).containsExactly(ReportState.NEW, ReportState.NEW);
    }

    @Test
    void whoHasToDoWithOneReadsTheNumberAloneAndTheLongOneTooAndNothingOfOthers() {
        var another = place.reported("repair.lift");
        place.as("manager");

        assertThat(place.head(number).number()).isEqualTo(number);
        assertThat(reports.find(here).head().number()).isEqualTo(number);
        for (var elsewhere : List.of(there, there + "9", "nowhere:" + number, "polder:" + another)) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.find(elsewhere))
                    .isExactlyInstanceOf(NotFoundException.class)
                    .withMessage("report " + elsewhere);
        }
        manages();
        assertThat(reports.find(another).head().number())
                .as("the other municipality has none of that number")
                .isEqualTo("waterdam:" + another);
    }

    @Test
    void whatIsDoneIsDoneToTheRightOne() {
        assertThat(handling.preview(Set.of(here, there), new Change.Accept()))
                .extracting(Previewed::report)
                .containsExactlyInAnyOrder(new ReportVersion(here, 0), new ReportVersion(there, 0));
        assertThat(categories.choiceFor(there))
                .extracting(category -> category.id())
                .contains(place.issues.category(farTown, "repair.lift"))
                .doesNotContain(place.issues.category(place.town, "repair.lift"));
        assertThat(texts.fitting(there, Occasion.TELL))
                .isNotEmpty()
                .allMatch(text -> text.municipalityId() == farTown.id());
        assertThat(texts.fitting(here, Occasion.TELL))
                .isNotEmpty()
                .allMatch(text -> text.municipalityId() == place.town.id());

        change(there, new Change.Accept());
        change(there, new Change.Tell(words("The mechanic comes")));
        change(there, new Change.Note(words("Ring them")));

        assertThat(states()).containsExactly(ReportState.NEW, ReportState.ACCEPTED);
        assertThat(reports.find(here).history()).hasSize(1);
        assertThat(reports.find(there).history()).hasSize(4);
        handling.change(
                List.of(seen(here), seen(there)), new Change.Prioritise(Priority.LOW, words("There are stairs")));
        assertThat(reports.find(here).history()).hasSize(2);
        assertThat(reports.find(there).history()).hasSize(5);
        var version = seen(here).version();
        place.as("manager");
        notFound(() -> handling.change(
                List.of(new ReportVersion(number, version), new ReportVersion(here, version)), new Change.Accept()));
    }

    @Test
    void whatIsPutUnderAnotherIsPutUnderTheRightOne() {
        data.signIn("stranger", Roles.RESIDENT);
        var second = reporting.report(place.issues.draft(far, "repair.lift", "Again"));
        assertThat(place.reported("repair.lift")).isEqualTo(second);
        manages();
        var merged = "polder:" + second;

        place.refused("issues.bad.otherPlace", merged, new Change.MergeInto(here));
        change(merged, new Change.MergeInto(there));

        assertThat(reports.find(merged).history().getLast().other()).isEqualTo(there);
        assertThat(reports.find(there).related())
                .extracting(RelatedReport::number, RelatedReport::relation)
                .containsExactly(tuple(merged, Relation.MERGED_HERE));
        assertThat(reports.find(here).related()).isEmpty();
        change(merged, new Change.Unmerge());
        change(merged, new Change.Join(there));
        assertThat(reports.find(merged).related())
                .extracting(RelatedReport::number, RelatedReport::relation)
                .containsExactly(tuple(there, Relation.WHOLE));
    }

    @Test
    void aReporterInBothSaysItOfTheRightOne() {
        lives();
        var own = reporting.report(place.issues.draft(place.wilg, "repair.lift", "Mine"));
        var draft = place.issues.draft(far, "repair.lift", "Mine too");
        var farOwn = reporting.report(draft);
        assertThat(List.of(own, farOwn)).isEqualTo(List.of("waterdam:" + next(), "polder:" + next()));
        assertThat(reporting.report(draft)).as("sent again").isEqualTo(farOwn);
        assertThat(reporting.begin(draft.sendKey(), null, null).sent()).hasValue(farOwn);

        reporting.support(there);
        reporting.tell(farOwn, words("It makes a noise"));
        var photo = photos.keep(PhotoTestData.picture(), true).token();
        reporting.addPhotos(farOwn, List.of(photo));
        reporting.show(reports.find(farOwn).head().seen(), Visibility.PRIVATE);

        assertThat(photos.read(photo, PhotoSize.SMALL)).isNotEmpty();
        assertThat(reports.find(farOwn).photos()).hasSize(1);
        assertThat(reports.find(own).photos()).isEmpty();
        assertThat(reports.find(own).history()).hasSize(1);
        assertThat(reports.find(there).head().supporters()).isOne();
        assertThat(reports.find(here).head().supporters()).isZero();
        manages();
        change(farOwn, new Change.Solve(words("It moves")));
        change(own, new Change.Solve(words("It moves")));
        lives();
        assertThat(reports.waiting(10).number()).isEqualTo(2);
        reporting.reopen(own, words("It does not"));
        reporting.confirm(farOwn);
        assertThat(place.head(own).state()).isEqualTo(ReportState.REOPENED);
        assertThat(place.head(farOwn).state()).isEqualTo(ReportState.CLOSED);
        reporting.rate(farOwn, 4);
        assertThat(reports.find(farOwn).rated()).isTrue();
        assertThat(reports.find(own).rated()).isFalse();
    }

    @Test
    void whoIsToldOfItIsLedToTheRightOne() {
        assertThat(notifications.list(Languages.ENGLISH, PageRequest.ofSize(9)).rows())
                .hasSize(2)
                .allSatisfy(row -> {
                    var path = notifications.open(row.key(), Languages.ENGLISH);
                    assertThat(path).isEqualTo("issues/" + (row.text().contains("De Es") ? there : here));
                    assertThat(row.text()).contains(path.substring("issues/".length()));
                })
                .extracting(NotificationRow::text)
                .anyMatch(text -> text.contains("De Es"));
    }

    @Test
    void aSheetOfALocationWhoseCodeBothHaveAsksWhichOfThem() {
        var other = data.aLocation(farTown).named("De Wilg").save();
        data.aPerson("moves").save().holds(FunctionKind.RESIDENT, place.wilg).holds(FunctionKind.RESIDENT, other);
        data.signIn("moves", Roles.RESIDENT);
        var category = place.issues.category(farTown, "repair.lift");
        var key = place.draft("repair.lift").sendKey();

        var places = reporting.begin(key, other.code(), category).places();

        assertThat(ReportingPlace.chosen(places, other.code())).isEmpty();
        assertThat(ReportingPlace.chosen(places, "polder:" + other.code()).map(ReportingPlace::id))
                .hasValue(other.id());
        lives();
        assertThat(ReportingPlace.chosen(reporting.begin(key, null, null).places(), far.code())
                        .map(ReportingPlace::id))
                .as("only one has that code")
                .hasValue(far.id());
    }

    private void manages() {
        data.signIn("manages", Roles.LOCATION_MANAGER);
    }

    private void lives() {
        data.signIn("lives", Roles.RESIDENT);
    }

    private String next() {
        return number.substring(0, number.length() - 1) + '2';
    }

    private ReportVersion seen(String name) {
        return reports.find(name).head().seen();
    }

    private void change(String name, Change change) {
        handling.change(List.of(name.equals(number) ? new ReportVersion(name, 0) : seen(name)), change);
    }

    private List<ReportState> states() {
        manages();
        return List.of(place.head(here).state(), place.head(there).state());
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
