package nl.perspectief.issues.ui;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.perspectief.issues.Change;
import org.junit.jupiter.api.Test;

class CorrectDialogTests extends IssueViewTest {

    @Test
    void oversightCorrectsTheHistory() {
        var number = place.reported("repair.lift");
        place.change(number, new Change.Tell(words("Soon")));
        place.change(number, new Change.Accept());
        place.as("oversight");
        UI.getCurrent().navigate(IssueAddress.of(number));
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Correct"))
                        .findFirst()
                        .orElseThrow())
                .click();
        var correct = $(CorrectDialog.class).single();
        test(correct.yes).click();
        assertThat(correct.reason.getErrorMessage()).isEqualTo("Write something.");

        test(correct.never).click();
        test(correct.reason).setValue("Was meant for another report");
        test(correct.yes).click();

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Was meant for another report");
    }

    @Test
    void managerIsOfferedNoCorrection() {
        var number = place.reported("repair.lift");
        place.change(number, new Change.Accept());

        UI.getCurrent().navigate(IssueAddress.of(number));

        assertThat($(Button.class).all()).noneMatch(button -> button.getText().equals("Correct"));
    }
}
