package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoSize;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.home.TodayService;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A confidential report changes nothing at all of what those can read whom it is not for. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class NothingToldTests {

    /** All roles are given, so that no answer is empty only because the question was refused. */
    enum Reader {
        NEIGHBOUR(FunctionKind.RESIDENT),
        MEMBER(FunctionKind.COUNCIL_MEMBER),
        CHAIR(FunctionKind.COUNCIL_CHAIR),
        MANAGER(FunctionKind.LOCATION_MANAGER),
        OVERSIGHT(FunctionKind.OVERSIGHT),
        OVERSEES_AND_MANAGES(FunctionKind.OVERSIGHT, FunctionKind.LOCATION_MANAGER),
        MANAGES_AND_IS_CONTACT(FunctionKind.LOCATION_MANAGER, FunctionKind.CONFIDENTIAL_CONTACT);

        private final List<FunctionKind> functions;

        Reader(FunctionKind... functions) {
            this.functions = List.of(functions);
        }
    }

    @Autowired
    ReportService reports;

    @Autowired
    ReporterService reporting;

    @Autowired
    HandlingService handling;

    @Autowired
    CategoryService categories;

    @Autowired
    PhotoService photos;

    @Autowired
    StandardTextService texts;

    @Autowired
    TodayService today;

    @Autowired
    NotificationService notifications;

    @Autowired
    Escalations escalations;

    @Autowired
    Closings closings;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationContext context;

    private IssueTestData issues;
    private TestData.Municipality here;
    private TestData.Location wilg;
    private TestData.Person contact;

    @BeforeEach
    void everybodyAndSomeOpenReports() {
        issues = new IssueTestData(database, context);
        here = data.aMunicipality("Waterdam").save();
        issues.categoriesOf(here);
        wilg = data.aLocation(here).named("De Wilg").save();
        for (var reader : Reader.values()) {
            var person = data.aPerson(reader.name()).save();
            for (var function : reader.functions) {
                if (function.scope() == FunctionKind.Scope.MUNICIPALITY) {
                    person.holds(function, here);
                } else {
                    person.holds(function, wilg);
                }
            }
        }
        data.aPerson("resident").save().holds(FunctionKind.RESIDENT, wilg);
        contact = data.aPerson("contact").save().holds(FunctionKind.CONFIDENTIAL_CONTACT, here);
        reported("repair.lift", Visibility.LOCATION);
        reported("living.noise", Visibility.PRIVATE);
        reported("living.house_rules", Visibility.LOCATION);
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsDoneWithIt(Reader reader) {
        var before = allThatCanBeRead(reader);

        var secret = reported("complaint.staff", Visibility.CONFIDENTIAL);
        var repair = reported("repair.lift", Visibility.CONFIDENTIAL);
        var photo = photos.keep(PhotoTestData.picture(), true).token();
        reporting.addPhotos(secret, List.of(photo));
        data.signIn("contact", Roles.OVERSIGHT);
        change(secret, new Change.Accept());
        change(secret, new Change.Assign(contact.id()));
        change(secret, new Change.Note(words("Ring the manager's manager")));
        change(secret, new Change.Ask(words("When was that?")));
        change(repair, new Change.MergeInto(secret));
        data.signIn("resident", Roles.RESIDENT);
        reporting.tell(secret, words("On Monday"));
        data.signIn("contact", Roles.OVERSIGHT);
        change(secret, new Change.Solve(words("Spoken with")));
        data.signIn("resident", Roles.RESIDENT);
        reporting.reopen(secret, words("It goes on"));
        database.sql("update issue_report set escalation_due = reported_at where secret_number is not null")
                .update();
        escalations.run();
        closings.run();

        assertThat(before).isNotEmpty();
        assertThat(allThatCanBeRead(reader)).isEqualTo(before);
        signIn(reader);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> photos.read(photo, PhotoSize.SMALL))
                .withMessage("photo");
        for (var number : List.of(secret, repair)) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.find(number))
                    .withMessage("report " + number);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> handling.preview(Set.of(number), new Change.Accept()));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> texts.fitting(number, StandardTextDraft.Occasion.ASK));
            for (var scope : Scope.values()) {
                assertThat(reports.list(ReportFilter.of(scope).withWords(number), Pageable.unpaged()))
                        .isEmpty();
            }
        }
    }

    @Test
    void theNextNumberIsTheNext() {
        var before = reported("repair.lift", Visibility.LOCATION);
        reported("complaint.staff", Visibility.CONFIDENTIAL);
        reported("repair.lift", Visibility.CONFIDENTIAL);

        var after = reported("repair.lift", Visibility.LOCATION);

        assertThat(sequence(after)).isEqualTo(sequence(before) + 1);
    }

    private List<Object> allThatCanBeRead(Reader reader) {
        signIn(reader);
        entities.clear();
        var read = new ArrayList<>();
        for (var scope : Scope.values()) {
            var all = reports.list(ReportFilter.of(scope), Pageable.unpaged());
            read.add(all);
            for (var row : all) {
                read.add(reports.find(row.number()));
            }
            read.add(reports.board(null, false, 1_000));
            for (var words : List.of("something", "monday", "ring manager", "goes", "spoken", "room 12", "V-")) {
                read.add(reports.list(ReportFilter.of(scope).withWords(words), Pageable.unpaged()));
            }
            for (var state : ReportState.values()) {
                read.add(reports.list(ReportFilter.of(scope).in(Set.of(state)), Pageable.unpaged()));
            }
        }
        for (var category : categories.choice()) {
            read.add(category);
            read.add(reports.similar(wilg.id(), category.id()));
        }
        read.add(categories.list());
        read.add(reports.waiting(100).shown());
        // without the moment
        read.add(today.today(100).toString().replaceFirst("now=[^,]*", ""));
        read.add(notifications.unread());
        read.add(notifications.list(Languages.DUTCH, PageRequest.ofSize(100)));
        read.add(toldAndMailed(reader));
        if (reader.functions.contains(FunctionKind.OVERSIGHT)) {
            read.add(reports.confidential());
        }
        return read;
    }

    /** Also what is not shown, and what waits to be sent. */
    private List<?> toldAndMailed(Reader reader) {
        return database.sql("""
                        select n.* from notification n join person p on p.id = n.person_id
                        where p.subject = ? order by n.id
                        """).param(reader.name()).query().listOfRows();
    }

    private void signIn(Reader reader) {
        data.signIn(reader.name(), Roles.RESIDENT, Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER, Roles.OVERSIGHT);
    }

    private String reported(String category, Visibility visibility) {
        data.signIn("resident", Roles.RESIDENT);
        return reporting.report(issues.draft(wilg, category, visibility, "Something is wrong"));
    }

    private void change(String number, Change change) {
        handling.change(List.of(reports.find(number).head().seen()), change);
    }

    private static int sequence(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
