package nl.perspectief.issues;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A location with somebody of each kind, and what they do in a word. */
public final class IssuePlace {

    public final IssueTestData issues;
    public final TestData.Municipality town;
    public final TestData.Location wilg;
    public final TestData.Person resident;
    public final TestData.Person manager;
    public final TestData.Person contact;

    private final TestData data;
    private final ReportService reports;
    private final ReporterService reporting;
    private final HandlingService handling;

    public IssuePlace(ApplicationContext context, TestData data) {
        this.data = data;
        reports = context.getBean(ReportService.class);
        reporting = context.getBean(ReporterService.class);
        handling = context.getBean(HandlingService.class);
        issues = new IssueTestData(context.getBean(JdbcClient.class), context);
        town = data.aMunicipality("Waterdam").save();
        issues.categoriesOf(town);
        wilg = data.aLocation(town).named("De Wilg").save();
        resident = data.aPerson("resident").named("Oksana").save().holds(FunctionKind.RESIDENT, wilg);
        data.aPerson("neighbour").save().holds(FunctionKind.RESIDENT, wilg);
        manager = data.aPerson("manager").named("Jeroen").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.aPerson("chair").named("Halyna").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        data.aPerson("oversight").named("Ellen").save().holds(FunctionKind.OVERSIGHT, town);
        contact = data.aPerson("contact").named("Vera").save().holds(FunctionKind.CONFIDENTIAL_CONTACT, town);
    }

    /** From here on the test acts as this person. */
    public void as(String subject) {
        data.signIn(
                subject,
                switch (subject) {
                    case "manager" -> Roles.LOCATION_MANAGER;
                    case "chair" -> Roles.COUNCIL_MEMBER;
                    case "oversight", "contact" -> Roles.OVERSIGHT;
                    default -> Roles.RESIDENT;
                });
    }

    public ReportDraft draft(String category) {
        return issues.draft(wilg, category, "Something is wrong");
    }

    public ReportDraft draft(String category, Visibility visibility) {
        return issues.draft(wilg, category, visibility, "Something is wrong");
    }

    /** By the resident; then the manager is signed in. */
    public String reported(String category) {
        as("resident");
        var number = reporting.report(draft(category));
        as("manager");
        return number;
    }

    public ReportRow head(String number) {
        return reports.find(number).head();
    }

    public List<ReportVersion> seen(String number) {
        return List.of(head(number).seen());
    }

    public void change(String number, Change change) {
        handling.change(seen(number), change);
    }

    void refused(String key, String number, Change change) {
        refused(key, () -> change(number, change));
    }

    public static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(call)
                .extracting(BadInputException::key)
                .isEqualTo(key);
    }
}
