package nl.perspectief.issues.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.perspectief.StatementCounter;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.ClosedDays;
import nl.perspectief.issues.ClosedDaysService;
import nl.perspectief.issues.StandardText;
import nl.perspectief.issues.StandardTextService;
import nl.perspectief.issues.clock.ClockKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What oversight keeps: categories, closed days and standard texts. */
class CategoryListViewTests extends IssueViewTest {

    @Autowired
    CategoryService categories;

    @Autowired
    ClosedDaysService days;

    @Autowired
    StandardTextService texts;

    @BeforeEach
    void oversight() {
        place.as("oversight");
    }

    @Test
    void aCategoryIsChangedInThreeLanguages() {
        navigate(CategoryListView.class);
        press("Change Lift out of order");
        var dialog = $(CategoryDialog.class).single();

        dialog.name.en.setValue("");
        dialog.response.setValue(25);
        test(dialog.save).click();
        assertThat(dialog.name.en.getErrorMessage()).contains("in each of the three languages");
        dialog.name.en.setValue("<i>Lift</i>");
        dialog.clock.setValue(ClockKind.WORKDAYS);
        test(dialog.save).click();
        assertThat(dialog.response.getErrorMessage()).contains("This clock does not take so many hours");
        dialog.response.setValue(48);
        test(dialog.save).click();

        assertThat(lift().content().name().en()).isEqualTo("<i>Lift</i>");
        assertThat(lift().content().firstResponseHours()).isEqualTo(48);
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("&lt;i&gt;Lift");
    }

    @Test
    void twoWhoChangeACategoryOverwriteNothing() {
        navigate(CategoryListView.class);
        press("Change Lift out of order");
        var dialog = $(CategoryDialog.class).single();
        categories.retire(lift().id(), lift().version(), true);
        entitiesAreReadAnew();

        test(dialog.save).click();

        assertThat(dialog.getElement().getTextRecursively()).contains("Somebody else changed it meanwhile");
    }

    @Test
    void aCategoryIsAddedAndRetired() {
        navigate(CategoryListView.class);
        press("Retire Lift out of order");
        assertThat(lift().retired()).isTrue();
        press("Use Lift out of order again");
        assertThat(lift().retired()).isFalse();

        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Add a category"))
                        .findFirst()
                        .orElseThrow())
                .click();
        var dialog = $(CategoryDialog.class).single();
        dialog.name.nl.setValue("Fietsen");
        dialog.name.uk.setValue("Велосипеди");
        dialog.name.en.setValue("Bicycles");
        test(dialog.save).click();

        assertThat(categories.list())
                .anyMatch(category -> category.content().name().nl().equals("Fietsen"));
    }

    @Test
    void closedDaysAreKeptPerMunicipality() {
        navigate(CategoryListView.class);
        var fields = $(ClosedDaysCard.Fields.class).single();
        assertThat(fields.liberationDay.getValue()).isTrue();

        test(fields.liberationDay).click();
        test(fields.goodFriday).click();
        test(fields.save).click();

        assertThat(days.list()).containsExactly(new ClosedDays(place.town.id(), 1, false, true));
    }

    @Test
    void aStandardTextIsKeptInThreeLanguages() {
        navigate(StandardTextListView.class);
        press("New standard text");
        var dialog = $(StandardTextDialog.class).single();
        dialog.words.nl.setValue("De monteur komt");
        test(dialog.save).click();
        assertThat(dialog.words.uk.isInvalid()).isTrue();
        dialog.words.uk.setValue("Майстер прийде");
        dialog.words.en.setValue("<script>alert(1)</script>");
        test(dialog.save).click();

        assertThat(texts.list()).anyMatch(text -> text.content().text().nl().equals("De monteur komt"));
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("&lt;script&gt;alert(1)");
        press("Change");
        var change = $(StandardTextDialog.class).single();
        test(change.retired).click();
        test(change.save).click();
        assertThat(texts.list()).anyMatch(StandardText::retired);
    }

    @Test
    void noneOfItIsForAManager() {
        place.as("manager");

        UI.getCurrent().navigate(IssueAddress.CATEGORIES);

        assertThat(getCurrentView()).isNotInstanceOf(CategoryListView.class);
    }

    @Test
    void theyCostFewStatements() {
        assertThat(statements.during(() -> navigate(CategoryListView.class)))
                .hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
        assertThat(statements.during(() -> navigate(StandardTextListView.class)))
                .hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
    }

    private Category lift() {
        return categories.list().stream()
                .filter(category -> "repair.lift".equals(category.code()))
                .findFirst()
                .orElseThrow();
    }

    private void entitiesAreReadAnew() {
        data.nextRequest();
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label)
                                || button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
