package nl.perspectief.agenda.quarter.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.agenda.quarter.Quarter;
import nl.perspectief.agenda.quarter.QuarterPart;
import nl.perspectief.agenda.quarter.QuarterService;
import nl.perspectief.agenda.quarter.QuarterWords;
import nl.perspectief.base.table.SheetFiles;
import nl.perspectief.base.table.TableRow;
import nl.perspectief.base.table.XlsxRows;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.trail.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class QuarterViewTests extends SpringBrowserlessTest {

    private static final Quarter PRESENT = Quarter.of(LocalDate.now(Dates.ZONE));
    private static final String ADDRESS = "agenda/report?quarter=" + PRESENT;

    @Autowired
    ApplicationContext context;

    @Autowired
    QuarterService quarters;

    @Autowired
    Translations translations;

    @Autowired
    Trail trail;

    @Autowired
    StatementCounter statements;

    private AgendaGround ground;

    @BeforeEach
    void twoOrganisations() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        ground = new AgendaGround(context);
    }

    @Test
    void oversightReadsTheFiguresTheListsAndWhatItCameOf() {
        var done = ground.finished();
        var from = ground.proposed();
        trail.link(ground.seen(from).thing(), ground.seen(done).thing());

        assertThat(Pages.read(ADDRESS))
                .contains("Actieagenda van Agendatown", "Dit kwartaal is nog niet voorbij")
                .contains("Nieuw beloofd (1)", "Gedaan (1)", "Te laat aan het einde van het kwartaal (0)", "op tijd")
                .contains(done, AgendaGround.PROOF.text(), "Waar het uit voortkwam", "Actie " + from);
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("agenda/" + done, "agenda/" + from, "agenda/report?quarter=" + PRESENT.before())
                .doesNotContain("agenda/report?quarter=" + PRESENT.next());
    }

    @Test
    void whatIsNoQuarterIsSaidWithAWayOn() {
        ground.accepted();
        ground.asOversight();
        assertThat(Pages.read("agenda/report?quarter=2026-Q5")).contains("Noem een kwartaal zo", "Dit kwartaal");
        assertThat(Pages.read("agenda/report?quarter=" + PRESENT.next())).contains("moet nog komen");
        assertThat(Pages.read("agenda/report")).contains("De agenda begint in " + PRESENT);
        assertThat(Pages.read("agenda/report?quarter=1900-Q1")).contains("De agenda begint in " + PRESENT);
        assertThat(Pages.read("agenda/report?quarter=9999-Q4")).contains("moet nog komen");
        assertThat(Pages.read(ADDRESS + "&municipality=nowhere")).doesNotContain("Agendatown");
    }

    @Test
    void othersFindNoSuchPage() {
        ground.finished();
        ground.asManager();
        assertThat(Pages.read(ADDRESS)).doesNotContain("Agendatown");
    }

    @Test
    void itsFilesAreAPdfAndAWorkbook() {
        var done = ground.finished();
        ground.asOversight();
        Pages.open(ADDRESS);

        var files = findInView(FileLink.class).all();

        assertThat(files).hasSize(2);
        assertThat(new String(files.get(0).content(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(new String(files.get(1).content(), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(done).isNotEmpty();
    }

    @Test
    void aCellWithAFormulaIsText() {
        ground.asOversight();
        var plain = AgendaGround.draft("De Wilg", ground.school, null);
        var formula = "=1+1";
        var number = ground.actions.add(
                ground.here.id(),
                new ActionDraft(
                        new ActionText(new Texts("", formula, ""), new Texts("", "", "")),
                        plain.theme(),
                        plain.term(),
                        ground.school,
                        null,
                        plain.deadline(),
                        null,
                        null));
        ground.asPetra();
        ground.actions.accept(number, 0);
        ground.asOversight();
        var sheets = new QuarterSheets(
                        quarters.report(null, PRESENT.toString(), QuarterService.MOST),
                        new QuarterWords(translations, Languages.DUTCH))
                .sheets();

        assertThat(sheets).hasSize(1 + QuarterPart.values().length);
        var promised = sheets.get(1);
        assertThat(promised.name()).isEqualTo("Nieuw beloofd");
        assertThat(cells(XlsxRows.of(SheetFiles.xlsx(promised), 10)).get(1)).startsWith(number, formula, "Taal");
        assertThat(promised.rows().getFirst().get(6)).isEqualTo(AgendaGround.soon());
        assertThat(SheetFiles.xlsx(sheets)).isNotEmpty();
        var read = new QuarterSheets(
                        quarters.report(null, PRESENT.toString(), QuarterService.MOST),
                        new QuarterWords(translations, Languages.UKRAINIAN))
                .sheets();
        assertThat(read.get(1).rows().getFirst().get(1)).isEqualTo(formula + " (нідерландська)");
    }

    private static List<List<String>> cells(List<TableRow> rows) {
        return rows.stream().map(TableRow::cells).toList();
    }

    @Test
    void itCostsFewStatements() {
        ground.finished();
        ground.asOversight();
        var few = statements.ofPage(ADDRESS);
        assertThat(few).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        for (var time = 0; time < 5; time++) {
            ground.finished();
        }
        ground.asOversight();
        assertThat(statements.ofPage(ADDRESS)).hasSizeLessThanOrEqualTo(few.size());
    }
}
