package nl.perspectief.notifications;

import java.util.List;
import java.util.Locale;
import nl.perspectief.TestData;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.HandlingService;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A location with a Ukrainian resident, a Dutch manager and an English confidential contact; and something to tell them. */
public final class NotificationTestData {

    public final TestData.Person resident;
    public final TestData.Person manager;
    public final TestData.Person contact;

    private final TestData data;
    private final IssueTestData issues;
    private final TestData.Location wilg;
    private final ApplicationContext context;

    public NotificationTestData(ApplicationContext context, TestData data, String prefix) {
        this.context = context;
        this.data = data;
        issues = new IssueTestData(context.getBean(JdbcClient.class), context);
        var town = data.aMunicipality(prefix + "town").save();
        issues.categoriesOf(town);
        wilg = data.aLocation(town).named("De Wilg").save();
        resident = person(prefix + "-resident", "uk").holds(FunctionKind.RESIDENT, wilg);
        manager = person(prefix + "-manager", "nl").holds(FunctionKind.LOCATION_MANAGER, wilg);
        contact = person(prefix + "-contact", "en").holds(FunctionKind.CONFIDENTIAL_CONTACT, town);
    }

    private TestData.Person person(String subject, String language) {
        return data.aPerson(subject).speaking(Locale.of(language)).save();
    }

    public void as(TestData.Person person) {
        data.signIn(person.subject(), Roles.RESIDENT, Roles.LOCATION_MANAGER, Roles.OVERSIGHT);
    }

    /** By the resident. */
    public String reported(String category) {
        as(resident);
        return context.getBean(ReporterService.class).report(issues.draft(wilg, category, "Something is wrong"));
    }

    public void change(TestData.Person by, String number, Change change) {
        as(by);
        var seen = context.getBean(ReportService.class).find(number).head().seen();
        context.getBean(HandlingService.class).change(List.of(seen), change);
    }
}
