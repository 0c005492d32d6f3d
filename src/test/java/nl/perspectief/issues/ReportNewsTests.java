package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Translations;
import nl.perspectief.notifications.NotificationRow;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Who hears what of a report. */
@SuppressWarnings("NullAway.Init") // set before each test
class ReportNewsTests extends IssueServiceTest {

    @Autowired
    NotificationService notifications;

    @Autowired
    Translations translations;

    @Test
    void aNewReportIsForThoseOnItsRoute() {
        data.aPerson("second").save().holds(FunctionKind.LOCATION_MANAGER, place.wilg);

        place.reported("repair.no_water");
        assertThat(news()).containsExactlyInAnyOrder("manager URGENT", "second URGENT");

        place.reported("living.noise");
        assertThat(news()).containsExactlyInAnyOrder("manager REPORTED", "second REPORTED");
        place.reported("facility.activities");
        assertThat(news()).containsExactly("chair REPORTED");
        place.reported("support.school");
        assertThat(news()).containsExactly("oversight REPORTED");
        place.reported("complaint.staff");
        assertThat(news()).containsExactly("contact REPORTED");
    }

    @Test
    void reporterAndSupportersHearHowFarItIsAndTheReporterWhatIsSaid() {
        var number = place.reported("repair.lift");
        place.as("neighbour");
        reporting.support(number);
        news();

        place.as("manager");
        place.change(number, new Change.Accept());
        assertThat(news()).containsExactlyInAnyOrder("resident ACCEPTED", "neighbour ACCEPTED");
        place.change(number, new Change.Tell(words("The mechanic comes")));
        assertThat(news()).containsExactly("resident MESSAGE");
        place.change(number, new Change.Ask(words("Which lift?")));
        assertThat(news()).containsExactly("resident ASKED");
        place.change(number, new Change.Note(words("Ring the mechanic")));
        place.change(number, new Change.Prioritise(Priority.LOW, words("There are stairs")));
        assertThat(news()).isEmpty();
        place.change(number, new Change.Solve(words("It moves")));
        assertThat(news()).containsExactlyInAnyOrder("resident SOLVED", "neighbour SOLVED");
    }

    @Test
    void whoHandlesItHearsOfItAloneAndEverybodyElseOnTheRouteWhenNobodyDoes() {
        var number = place.reported("repair.lift");
        data.aPerson("second").save().holds(FunctionKind.LOCATION_MANAGER, place.wilg);
        news();
        place.as("resident");
        reporting.tell(number, words("It is the left one"));
        assertThat(news()).containsExactlyInAnyOrder("manager WRITTEN", "second WRITTEN");
        place.as("manager");
        place.change(number, new Change.Ask(words("Left of what?")));
        news();
        place.as("resident");
        reporting.tell(number, words("Of the door"));
        assertThat(news()).as("who asks handles it").containsExactly("manager ANSWERED");

        place.as("oversight");
        place.change(number, new Change.Assign(null));
        place.change(number, new Change.Assign(place.manager.id()));
        assertThat(news()).containsExactly("manager ASSIGNED");
        place.as("resident");
        reporting.tell(number, words("And it makes a noise"));
        assertThat(news()).containsExactly("manager WRITTEN");
        reporting.addPhotos(number, List.of(new PhotoTestData(database).pending(place.resident)));
        assertThat(news()).containsExactly("manager PHOTOS_ADDED");
        place.as("manager");
        place.change(number, new Change.Assign(place.manager.id()));
        assertThat(news()).as("one's own doing").isEmpty();
        place.change(number, new Change.Solve(words("It moves")));
        news();
        place.as("resident");
        reporting.reopen(number, words("It does not"));
        assertThat(news()).containsExactly("manager REOPENED");

        database.sql("update person_function set valid_until = valid_from where person_id = ?")
                .param(place.manager.id())
                .update();
        place.as("resident");
        reporting.tell(number, words("Hello?"));
        assertThat(news()).as("the handler is no manager any more").containsExactly("second WRITTEN");
    }

    @Test
    void whoHasAPartHearsOfTheLargerFaultAndOfWhatWasPutUnderItAsOfTheirOwn() {
        var whole = place.reported("repair.lift");
        var part = place.reported("repair.lift");
        var merged = place.reported("repair.lift");
        place.as("neighbour");
        reporting.support(part);
        place.as("manager");
        place.change(part, new Change.Join(whole));
        news();
        place.change(merged, new Change.MergeInto(whole));
        assertThat(news()).containsExactly("resident MERGED");
        data.aPerson("second").save().holds(FunctionKind.RESIDENT, place.wilg);
        place.as("second");
        var another = reporting.report(place.draft("repair.lift"));
        place.as("manager");
        place.change(another, new Change.MergeInto(part));
        news();

        place.change(whole, new Change.Solve(words("It moves")));

        assertThat(news())
                .containsExactlyInAnyOrder(
                        "resident SOLVED", "neighbour SOLVED of the whole", "second SOLVED of the whole");
        place.as("neighbour");
        assertThat(read())
                .containsExactly(part
                        + ": Lift out of order, De Wilg. The larger fault of which it is a part should be solved now.");
        place.as("second");
        assertThat(read()).first().asString().contains(another, "it is a part should be solved now.");
        place.as("manager");
        place.change(part, new Change.Solve(words("It moves here")));
        assertThat(news())
                .as("its own end is its own")
                .containsExactlyInAnyOrder("resident SOLVED", "neighbour SOLVED", "second SOLVED");
        place.change(whole, new Change.Reopen(words("It does not")));
        place.change(whole, new Change.Reject(words("It never will")));
        assertThat(news()).contains("neighbour REOPENED of the whole", "neighbour REJECTED of the whole");
    }

    @Test
    void ofALargerFaultThatTheyMayNotReadPeopleOfAPartHearNothing() {
        var whole = place.reported("repair.lift");
        place.as("neighbour");
        var part = reporting.report(place.draft("repair.lift"));
        place.as("manager");
        place.change(part, new Change.Join(whole));
        place.change(whole, new Change.Accept());
        place.as("resident");
        reporting.show(place.head(whole).seen(), Visibility.PRIVATE);
        news();

        place.as("manager");
        place.change(whole, new Change.Solve(words("It moves")));

        assertThat(news()).containsExactly("resident SOLVED");
        place.as("neighbour");
        assertThat(read()).as("what was told before").isEmpty();
        assertThat(notifications.unread().number()).isZero();
    }

    @Test
    void whatBecomesOfAMergeIsForThoseOfTheOneThatIsMerged() {
        place.as("neighbour");
        var first = reporting.report(place.draft("repair.lift"));
        var second = place.reported("repair.lift");
        var third = place.reported("repair.lift");
        place.change(first, new Change.MergeInto(second));
        news();

        place.change(second, new Change.MergeInto(third));
        place.change(second, new Change.Unmerge());

        assertThat(news()).containsExactly("resident MERGED", "resident UNMERGED");
    }

    @Test
    void whatBecomesConfidentialIsTakenBackFromAllButTheReporter() {
        var number = place.reported("repair.lift");
        place.change(number, new Change.Accept());
        place.as("resident");
        news();

        reporting.show(place.head(number).seen(), Visibility.CONFIDENTIAL);

        assertThat(news()).containsExactly("contact REPORTED");
        assertThat(read()).hasSize(1);
        place.as("manager");
        assertThat(notifications.unread().number()).isZero();
        assertThat(read()).isEmpty();
    }

    @Test
    void whoMayNoLongerReadItIsToldNothing() {
        var number = place.reported("repair.lift");
        place.as("neighbour");
        reporting.support(number);
        place.as("manager");
        assertThat(read()).hasSize(1);
        place.change(number, new Change.Accept());
        database.sql("update person_function set valid_until = valid_from").update();

        for (var who : List.of("manager", "neighbour")) {
            place.as(who);
            assertThat(notifications.unread().number()).isOne();
            assertThat(read()).isEmpty();
            assertThat(notifications.unread().number()).isZero();
        }
    }

    /** Many categories have brackets in their names. */
    @ParameterizedTest
    @EnumSource
    void reportsAreNamedWithoutBrackets(News kind) {
        for (var language : Languages.ALL) {
            assertThat(translations.getTranslation(kind.key(false), language, "M-1", "Heat (stove)", "De Wilg"))
                    .contains("M-1: Heat (stove), De Wilg. ".strip());
        }
    }

    /** Since it was last asked; newest kinds by whom. */
    private List<String> news() {
        List<String> found = database.sql("""
                        select concat(p.subject, ' ', regexp_replace(n.kind, ':[0-9]+', ' of the whole')) from notification n join person p on p.id = n.person_id
                        where n.id > @seen and p.id in (select person_id from person_function where municipality_id = ?)
                            and n.state <> 'WITHDRAWN'
                        """.replace("@seen", String.valueOf(seen)))
                .param(place.town.id())
                .query((row, _) -> row.getString(1))
                .list();
        seen = database.sql("select ifnull(max(id), 0) from notification")
                .query(Long.class)
                .single();
        return found;
    }

    private long seen;

    private List<String> read() {
        return notifications.list(Languages.ENGLISH, PageRequest.ofSize(20)).rows().stream()
                .map(NotificationRow::text)
                .toList();
    }
}
