package nl.perspectief.motions.ui;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.motions.MotionFilter;
import nl.perspectief.motions.MotionText;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** A council's motions: its page, the list, drafts, and what waits on Today. */
class MotionListViewTests extends MotionViewTest {

    private static final String LIST = "council/de-wilg/motions";

    /** Who the user is, the bell, and what there is of votes, motions, reports, patterns and changes. */
    private static final int MOST_OF_TODAY = 7;

    @Test
    void motionsStandOnTheCouncilsPage() {
        as("mv-1");
        assertThat(open("council/de-wilg")).contains("Er loopt nu geen voorstel", "Iets voorstellen");
        submitted();
        asResident();

        assertThat(open("council/de-wilg"))
                .contains("Stille kamer", "Wacht op steun", "Steun: 0 van 2", "Alle voorstellen")
                .doesNotContain("Iets voorstellen");
    }

    @Test
    void theListIsFilteredAndPaged() {
        for (var i = 0; i < MotionListView.PAGE; i++) {
            submitted("mv-4");
        }
        submitted();
        as("mv-1");
        var withdrawn = motions.list(council, MotionFilter.ALL, PageRequest.ofSize(1))
                .getFirst()
                .number();
        motions.withdraw(withdrawn, new Words("Vergist.", Languages.DUTCH));
        as("mv-2");
        assertThat(open(LIST)).contains(withdrawn).doesNotContain("Uw concepten");
        var view = (MotionListView) getCurrentView();
        assertThat(view.list.getChildren()).hasSize(MotionListView.PAGE);
        test(view.more).click();
        assertThat(view.list.getChildren()).hasSize(MotionListView.PAGE + 1);

        assertThat(open(LIST + "?state=decided")).contains(withdrawn, "Ingetrokken");
        assertThat(((MotionListView) getCurrentView()).list.getChildren()).hasSize(1);
        assertThat(open(LIST + "?state=open")).doesNotContain(withdrawn);
        assertThat(open(LIST + "?state=own")).contains("Geen voorstellen");
        asResident();
        assertThat(open(LIST + "?state=own")).contains(withdrawn).doesNotContain("Van mij");
    }

    @Test
    void aDraftIsKeptChangedAndSubmitted() {
        as("mv-1");
        open(LIST + "/new");
        var card = find(DraftCard.class).single();
        test(card.submit).click();
        var dutch = requireNonNull(card.form.parts.get(Languages.DUTCH));
        assertThat(dutch.title().isInvalid()).isTrue();
        assertThat(dutch.text().isInvalid()).isTrue();
        assertThat(drafts.list(council)).isEmpty();
        dutch.title().setInvalid(false);
        test(card.save).click();
        assertThat(dutch.title().isInvalid()).as("nothing is no draft").isTrue();
        assertThat(drafts.list(council)).isEmpty();
        dutch.title().setValue("Stille kamer");
        test(card.save).click();
        assertThat(where()).startsWith("motions/draft/");
        assertThat(open(LIST)).contains("Uw concepten", "Stille kamer");
        as("mv-2");
        assertThat(open(LIST)).doesNotContain("Stille kamer");

        as("mv-1");
        open("motions/draft/" + drafts.list(council).getFirst().id());
        var again = find(DraftCard.class).single();
        test(again.submit).click();
        var fields = requireNonNull(again.form.parts.get(Languages.DUTCH));
        assertThat(fields.text().isInvalid()).isTrue();
        fields.text().setValue("De kamer is open.");
        test(again.submit).click();

        assertThat(where()).matches("motions/R-[0-9]{4}-[0-9]{4}");
        assertThat(page()).contains("De kamer is open.", "Wacht op steun");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndWhatIsFoldedUnfolds() {
        as("mv-1");
        open(LIST + "/new");
        var card = find(DraftCard.class).single();
        var dutch = requireNonNull(card.form.parts.get(Languages.DUTCH));
        var english = requireNonNull(card.form.parts.get(Languages.ENGLISH));
        dutch.title().setValue("n".repeat(MotionText.LONGEST_TITLE + 1));
        english.text().setValue("The room is open.");

        test(card.submit).click();

        assertThat(dutch.title().getErrorMessage()).isEqualTo("Ten hoogste 150 tekens.");
        assertThat(dutch.text().getErrorMessage()).startsWith("Schrijf in deze taal een titel én een tekst");
        assertThat(english.title().isInvalid()).isTrue();
        assertThat(english.text().isInvalid()).isFalse();
        assertThat(english.around().isOpen()).isTrue();
        assertThat(drafts.list(council)).isEmpty();
    }

    @Test
    void aDraftIsDeletedByWhoWroteIt() {
        as("mv-1");
        var id = drafts.draft(council, text("Iets", ""));
        as("mv-2");
        assertThat(open("motions/draft/" + id))
                .contains("Niet gevonden", "Het is verwijderd, of het is van iemand anders");
        as("mv-1");
        open("motions/draft/" + id);
        find(Sure.class).single().show();
        press("Ja, verwijderen");

        assertThat(drafts.list(council)).isEmpty();
        assertThat(where()).isEqualTo(LIST);
        assertThat(open("motions/draft/" + id))
                .contains("Niet gevonden", "Het is verwijderd, of het is van iemand anders");
    }

    @Test
    void theAddressOfADraftThatWasSubmittedLeadsToTheMotion() {
        as("mv-1");
        var id = drafts.draft(council, text("De kamer is open.", ""));
        var number = drafts.submit(id, text("De kamer is altijd open.", ""));

        assertThat(open("motions/draft/" + id)).contains("De kamer is altijd open.");
        assertThat(where()).isEqualTo("motions/" + number);
    }

    @Test
    void nothingTypedIsLetGoWhenASubmissionIsRefused() {
        as("mv-1");
        for (var i = 0; i < 20; i++) {
            drafts.submitNew(council, text("De kamer is open.", ""));
        }
        var id = drafts.draft(council, text("De kamer is open.", ""));
        open("motions/draft/" + id);
        var card = find(DraftCard.class).single();
        requireNonNull(card.form.parts.get(Languages.DUTCH)).text().setValue("De kamer is altijd open.");
        roundTrip();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        test(card.submit).click();

        roundTrip();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(each -> each.getInvocation().getExpression())
                .noneMatch(script -> script.contains("forget"));
        assertThat(drafts.find(id).text().text().nl()).isEqualTo("De kamer is open.");
    }

    @Test
    void theProposerChangesWhatIsNotSeconded() {
        var number = submitted();
        open("motions/" + number + "/change");
        assertThat(page()).contains("De steun begint opnieuw");
        var view = (ChangeMotionView) getCurrentView();
        var form = find(MotionForm.class).single();
        var dutch = requireNonNull(form.parts.get(Languages.DUTCH));
        dutch.text().setValue("");
        press("Deze tekst in plaats daarvan indienen");
        assertThat(dutch.text().isInvalid()).isTrue();
        dutch.text().setValue("De kamer is altijd open.");
        motions.change(number, 1, text("In een ander tabblad.", "В іншій вкладці."));
        press("Deze tekst in plaats daarvan indienen");
        assertThat(shown(view.conflict)).contains("intussen veranderd", "In een ander tabblad.");

        press("De mijne eroverheen bewaren");

        assertThat(where()).isEqualTo("motions/" + number);
        assertThat(page()).contains("De kamer is altijd open.");
    }

    @Test
    void whatWaitsForMeStandsOnToday() {
        var number = submitted();
        as("mv-2");
        assertThat(open("")).contains("op uw steun wachten", "Stille kamer");
        as("mv-1");
        assertThat(open("")).doesNotContain("op uw steun wachten");
        for (var member : List.of("mv-2", "mv-3")) {
            as(member);
            motions.support(number, 1);
        }
        as("mv-chair");

        assertThat(open("")).contains("bespreking kunt openen", "Stille kamer");
    }

    @Test
    void pagesOfMotionsCostAtMostSixStatementsInAllAndTheSameAtMany() {
        submitted();
        as("mv-1");
        drafts.draft(council, text("Iets", ""));
        open("");
        var pages = List.of("council/de-wilg", LIST, LIST + "?state=open", LIST + "/new");
        var atFew = pages.stream().map(this::cost).toList();
        assertThat(cost("")).as("Today").isEqualTo(MOST_OF_TODAY);
        for (var i = 0; i < 2 * MotionListView.PAGE; i++) {
            submitted("mv-" + (2 + i % 5));
        }
        as("mv-1");

        assertThat(pages.stream().map(this::cost).toList()).isEqualTo(atFew);
        assertThat(cost("")).as("Today").isEqualTo(MOST_OF_TODAY);
        assertThat(atFew).allSatisfy(cost -> assertThat(cost).isLessThanOrEqualTo(MOST_OF_A_SCREEN));
    }
}
