package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people write is stored without what can't be seen and makes the rest read otherwise. */
@PortalTest
class CleanWordsTests {

    private static final String TYPED = "\u202Ephoto\u0000\u202C\u2067gpj.exe\u2069\u009b \u202D👩\u200D👧\n\tїжа";
    private static final String KEPT = "photogpj.exe 👩\u200D👧\n\tїжа";

    private static final String UNSEEN = "\u200B\uFEFF\u200D \u0301\u3164";

    @Autowired
    ReporterService reporting;

    @Autowired
    ReportService reports;

    @Autowired
    SavedViewService views;

    @Autowired
    TestData data;

    @Autowired
    ApplicationContext context;

    @Test
    void nothingInvisibleIsStored() {
        var place = new IssuePlace(context, data);
        place.as("resident");
        var number = reporting.report(place.issues.draft(place.wilg, "repair.lift", TYPED));
        reporting.tell(number, words(TYPED));
        place.as("manager");
        place.change(number, new Change.Note(words(TYPED)));
        place.change(number, new Change.Solve(words(TYPED)));
        views.save(new SavedView("\u202Elifts\u2066\u0000", "", false));

        var report = reports.find(number);

        assertThat(report.text()).isEqualTo(KEPT);
        assertThat(report.history())
                .filteredOn(line -> !line.text().isEmpty())
                .extracting(HistoryLine::text)
                .isEqualTo(List.of(KEPT, KEPT, KEPT));
        assertThat(views.list()).extracting(SavedView::name).containsExactly("lifts");
    }

    @Test
    void whatNobodyCanSeeIsRefused() {
        var place = new IssuePlace(context, data);
        place.as("resident");
        var number = reporting.report(place.issues.draft(place.wilg, "repair.lift", "?"));

        assertThatThrownBy(() -> reporting.report(place.issues.draft(place.wilg, "repair.lift", UNSEEN)))
                .isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> words(UNSEEN).requireSome()).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> views.save(new SavedView(UNSEEN, "", false))).isInstanceOf(BadInputException.class);

        // but everything that can be seen is stored
        List.of("?", "…", "😀", "🇺🇦", "中").forEach(text -> reporting.tell(number, words(text)));
        assertThat(reports.find(number).history()).extracting(HistoryLine::text).contains("?", "…", "😀", "🇺🇦", "中");
    }
}
