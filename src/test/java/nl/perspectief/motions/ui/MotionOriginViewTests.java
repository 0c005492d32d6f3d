package nl.perspectief.motions.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.trail.ui.TrailLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A motion that a member begins at a report. */
@SuppressWarnings("NullAway.Init") // set before each test
class MotionOriginViewTests extends MotionViewTest {

    @Autowired
    ApplicationContext context;

    private IssueTestData issues;
    private String report;

    @BeforeEach
    void aReport() {
        issues = new IssueTestData(database, context);
        issues.categoriesOf(wilg.municipality());
        report = issues.report(
                wilg,
                data.aPerson("mv-reporter").save().holds(FunctionKind.RESIDENT, wilg),
                "repair.lift",
                Instant.now());
        as("mv-1");
    }

    @Test
    void theFormSaysWhatItComesOfAndTheMotionShowsIt() {
        assertThat(open(address())).contains("Dit voorstel komt voort uit", report, "De Wilg");
        write();
        press("Indienen bij de raad");

        assertThat(where()).startsWith("motions/R-");
        assertThat(find(TrailLine.class).single().getElement().getTextRecursively())
                .contains(report);
        assertThat(cost(where())).isLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    @Test
    void soDoesADraftAsLongAsItsWriterMayReadIt() {
        open(address());
        write();
        press("Bewaren als concept");
        var draft = where();
        assertThat(draft).startsWith("motions/draft/");
        assertThat(open(draft)).contains("Dit voorstel komt voort uit", report);

        issues.set("visibility = 'PRIVATE'", report);

        assertThat(open(draft)).doesNotContain("Dit voorstel komt voort uit", report);
    }

    @Test
    void whatIsNotTheirsToReadIsNotNamed() {
        issues.set("visibility = 'PRIVATE'", report);

        assertThat(open(address())).doesNotContain("Dit voorstel komt voort uit", report);
    }

    private void write() {
        find(TextField.class).all().getFirst().setValue("Een andere lift");
        find(TextArea.class).all().getFirst().setValue("Er komt een andere lift.");
    }

    private String address() {
        return "council/de-wilg/motions/new?from=report:" + report;
    }
}
