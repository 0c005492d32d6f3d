package nl.perspectief.issues.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import nl.perspectief.Pages;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.PatternService;
import nl.perspectief.issues.ProposalService;
import nl.perspectief.trail.ui.TrailLine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is made of reports, where they are read. */
class ReportOutcomesTests extends IssueViewTest {

    private static final String PROPOSE = "Propose an action";

    @Autowired
    ProposalService proposals;

    @Test
    void oversightProposesAnActionAndReadsItInTheTrail() {
        var number = place.reported("repair.lift");
        place.as("oversight");
        open(number);
        unfold(PROPOSE);

        assertThat(titles()).as("what is to be done, nobody has thought of").allMatch(String::isEmpty);
        assertThat(form().fields.text().text().en()).isEmpty();
        fill();
        test(form().propose).click();

        assertThat(findInView(TrailLine.class).single().getElement().getTextRecursively())
                .contains("Another lift", number);
    }

    @Test
    void whatRunsAlreadyIsSaidAtTheForm() {
        var number = place.reported("repair.lift");
        place.as("oversight");
        open(number);
        unfold(PROPOSE);
        fill();
        test(form().propose).click();
        unfold(PROPOSE);

        fill();
        test(form().propose).click();

        assertThat(findInView(TextField.class).all().getFirst().getErrorMessage())
                .isEqualTo("An action that came of this has not ended yet.");
        assertThat(form().propose.isEnabled()).isTrue();
    }

    @Test
    void othersAreOfferedNoActionAndMembersAMotion() {
        var number = place.reported("repair.lift");
        for (var reader : List.of("resident", "neighbour", "manager", "chair")) {
            place.as(reader);
            assertThat(open(number)).as(reader).doesNotContain(PROPOSE);
            assertThat(motions()).hasSize(reader.equals("chair") ? 1 : 0);
        }
        place.as("chair");
        open(number);
        assertThat(motions()).containsExactly("council/de-wilg/motions/new?from=report%3A" + number);
        var secret = place.reported("complaint.staff");
        place.as("contact");
        assertThat(open(secret)).contains("Something is wrong").doesNotContain(PROPOSE);
    }

    @Test
    void aPageWithATrailCostsAtMostSixStatementsToo() {
        var number = place.reported("repair.lift");
        var other = place.reported("repair.lift");
        place.as("oversight");
        propose(number);
        propose(other);
        for (var reader : List.of("resident", "neighbour", "chair", "manager", "oversight")) {
            place.as(reader);
            Pages.open("");
            assertThat(statements.ofPage("issues/" + number)).as(reader).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        }
        place.as("manager");
        place.change(other, new Change.Join(number));
        for (var each : List.of(number, other)) {
            assertThat(statements.ofPage("issues/" + each)).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        }
        place.as("oversight");
        open(number);
        unfold("Where it came from, and what came of it");
        assertThat(findInView(TrailLine.class).all()).hasSize(1);
    }

    @Test
    void aPatternIsProposedWithHowManyAndFromThenOnSaysWhichActionRuns() {
        for (var report = 0; report < PatternService.FEWEST; report++) {
            place.issues.report(place.wilg, place.resident, "repair.lift", Instant.now());
        }
        place.as("oversight");
        var address = "issues/patterns/de-wilg/" + place.issues.category(place.town, "repair.lift");
        Pages.open("");
        assertThat(links(PROPOSE)).containsExactly(address);
        assertThat(statements.ofPage(address)).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        assertThat(titles()).as("what is to be done, nobody has thought of").allMatch(String::isEmpty);
        assertThat(form().fields.text().text().en()).startsWith("5 ");
        assertThat(form().fields.text().text().nl()).isEmpty();

        fill();
        test(form().propose).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("agenda/A-");
        data.nextRequest();
        assertThat(Pages.read(address)).contains("has not ended yet", "A-");
        Pages.open("");
        assertThat(links(PROPOSE)).isEmpty();
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.startsWith("agenda/A-"));
    }

    private void propose(String number) {
        open(number);
        unfold(PROPOSE);
        fill();
        test(form().propose).click();
    }

    private void fill() {
        findInView(TextField.class).all().getFirst().setValue("Another lift");
    }

    private ProposeForm form() {
        return findInView(ProposeForm.class).single();
    }

    private List<String> titles() {
        return findInView(TextField.class).all().stream()
                .map(TextField::getValue)
                .toList();
    }

    private List<String> motions() {
        return links("Make a motion of it");
    }

    private List<String> links(String text) {
        return findInView(Anchor.class).all().stream()
                .filter(link -> link.getText().equals(text))
                .map(Anchor::getHref)
                .toList();
    }

    private void unfold(String title) {
        findInView(Folded.class).all().stream()
                .filter(folded -> folded.getSummaryText().equals(title))
                .findFirst()
                .orElseThrow()
                .show();
    }

    private String open(String number) {
        data.nextRequest();
        return Pages.read(IssueAddress.of(number));
    }
}
