package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who goes on with a report that nobody handles is its handler. */
class TakingUpTests extends IssueServiceTest {

    static Stream<Change> goingOn() {
        return Stream.of(
                new Change.Accept(), new Change.Ask(words("Which lift?")), new Change.Solve(words("It moves")));
    }

    @ParameterizedTest
    @MethodSource("goingOn")
    void whoGoesOnWithItHandlesItAndTheHistorySaysSo(Change change) {
        var number = place.reported("repair.lift");

        place.change(number, change);

        assertThat(place.head(number).handler()).isEqualTo("Jeroen");
        assertThat(last(number).handler()).isEqualTo("Jeroen");
        place.as("resident");
        assertThat(last(number).handler()).isEqualTo("Jeroen");
        place.as("neighbour");
        assertThat(last(number).handler()).as("no names for others").isNull();
        assertThat(place.head(number).handler()).isNull();
    }

    @Test
    void itIsReopenedAtTheSameHandler() {
        var number = place.reported("repair.lift");
        data.aPerson("second").save().holds(FunctionKind.LOCATION_MANAGER, place.wilg);
        place.change(number, new Change.Solve(words("It moves")));
        place.as("resident");

        reporting.reopen(number, words("It does not"));

        assertThat(place.head(number).handler()).isEqualTo("Jeroen");
        assertThat(last(number).handler()).as("nothing of that changed").isNull();
        place.as("oversight");
        place.change(number, new Change.Start());
        assertThat(place.head(number).handler()).isEqualTo("Jeroen");
    }

    @Test
    void whoWasAssignedStaysAndWhoOnlySaysSomethingHandlesNothing() {
        var number = place.reported("repair.lift");
        place.change(number, new Change.Tell(words("Soon")));
        place.change(number, new Change.Note(words("Ring the mechanic")));
        assertThat(place.head(number).handler()).isNull();
        place.as("oversight");
        place.change(number, new Change.Assign(place.manager.id()));

        place.change(number, new Change.Accept());

        assertThat(place.head(number).handler()).isEqualTo("Jeroen");
        assertThat(last(number).handler()).isNull();
    }

    @Test
    void whoTakesManyUpHandlesThoseThatNobodyDid() {
        var first = place.reported("repair.lift");
        var second = place.reported("repair.lift");
        place.change(second, new Change.Assign(place.manager.id()));
        place.as("oversight");

        handling.change(
                List.of(place.head(first).seen(), place.head(second).seen()), new Change.Solve(words("Both move")));

        assertThat(place.head(first).handler()).isEqualTo("Ellen");
        assertThat(place.head(second).handler()).isEqualTo("Jeroen");
    }

    /** Who handled it stays known when it is forgotten. */
    @Test
    void theReporterHandlesTheOwnReportOnlyWhenThatIsSaid() {
        place.as("chair");
        var number = reporting.report(place.draft("facility.activities"));

        place.change(number, new Change.Accept());

        assertThat(place.head(number).handler()).isNull();
    }

    private HistoryLine last(String number) {
        data.nextRequest();
        return reports.find(number).history().getLast();
    }
}
