package nl.perspectief.issues.ui;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReportState;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BoardViewTests extends IssueViewTest {

    @Autowired
    ReportService reports;

    @Autowired
    ReporterService reporting;

    @Test
    void theBoardHasAColumnForEachStateAndMovesByButtons() {
        var fresh = reported("repair.lift", "Lift");
        var waiting = reported("repair.mould", "Schimmel");
        place.change(waiting, new Change.Ask(words("Where?")));
        UI.getCurrent().navigate(IssueAddress.BOARD);
        var board = (BoardView) getCurrentView();

        assertThat(column(board, BoardColumn.Kind.NEW)).contains(fresh).doesNotContain(waiting);
        assertThat(column(board, BoardColumn.Kind.WAITING)).contains(waiting);
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Accept"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(column(board, BoardColumn.Kind.NEW)).doesNotContain(fresh);
        assertThat(column(board, BoardColumn.Kind.ACCEPTED)).contains(fresh);
        assertThat(state(fresh)).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void theBoardOfOneLocationIsChosenAndStandsInTheAddress() {
        var here = reported("repair.lift", "Lift");
        var baken = data.aLocation(place.town).named("Het Baken").save();
        data.aPerson("second").save().holds(FunctionKind.RESIDENT, baken);
        place.as("second");
        var there = reporting.report(place.issues.draft(baken, "repair.lift", "Lift"));
        place.manager.holds(FunctionKind.LOCATION_MANAGER, baken);
        place.as("manager");
        UI.getCurrent().navigate(IssueAddress.BOARD);
        var board = (BoardView) getCurrentView();
        assertThat(column(board, BoardColumn.Kind.NEW)).contains(here, there);

        test(board.location).selectItem("Het Baken");
        data.nextRequest();

        assertThat(column(board, BoardColumn.Kind.NEW)).contains(there).doesNotContain(here);
        board.address(BoardColumn.Kind.NEW).open();
        var again = (BoardView) getCurrentView();
        assertThat(again.location.getValue().name()).isEqualTo("Het Baken");
        assertThat(column(again, BoardColumn.Kind.NEW)).contains(there).doesNotContain(here);
    }

    @Test
    void aCardThatSomebodyMovedMeanwhileIsNotMovedAgain() {
        var number = reported("repair.lift", "Lift");
        UI.getCurrent().navigate(IssueAddress.BOARD);
        place.change(number, new Change.Solve(words("Done")));

        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Accept"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(state(number)).isEqualTo(ReportState.SOLVED);
    }

    /** Nothing would ever stand on it. */
    @Test
    void aCouncilMemberWhoHandlesNothingHasNoBoard() {
        data.aPerson("member").save().holds(FunctionKind.COUNCIL_MEMBER, place.wilg);
        data.signIn("member", Roles.COUNCIL_MEMBER);

        UI.getCurrent().navigate(IssueAddress.BOARD);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Not found");

        place.as("chair");
        UI.getCurrent().navigate(IssueAddress.BOARD);
        assertThat(getCurrentView()).isInstanceOf(BoardView.class);
    }

    private String reported(String category, String text) {
        place.as("resident");
        var number = reporting.report(place.issues.draft(place.wilg, category, text));
        place.as("manager");
        return number;
    }

    private ReportState state(String number) {
        data.nextRequest();
        return reports.find(number).head().state();
    }

    private static String column(BoardView board, BoardColumn.Kind kind) {
        return board.columns.stream()
                .filter(column -> column.kind() == kind)
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
