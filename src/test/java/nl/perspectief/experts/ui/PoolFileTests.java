package nl.perspectief.experts.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.experts.Attribute;
import nl.perspectief.experts.Bands;
import nl.perspectief.experts.Bands.Age;
import nl.perspectief.experts.Bands.Gender;
import nl.perspectief.experts.Bands.Living;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.InsightDraft;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.Population;
import nl.perspectief.experts.Tone;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a pool found as a workbook, read back cell by cell. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PoolFileTests extends SpringBrowserlessTest {

    private static final int ABOUT = 0;
    private static final int VOICES = 1;
    private static final int INSIGHTS = 2;
    private static final String SAID = "De gang is donker.";

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    VoiceService figures;

    @Autowired
    InsightService insights;

    private ExpertTestData experts;
    private TestData.Person expert;
    private TestData.Location wilg;
    private List<Long> writers;
    private long pool;
    private long theme;
    private int heard;

    @BeforeEach
    void aPoolWithOneTheme() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        var here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        expert = data.aPerson("pf-expert").named("Nadiia").save().holds(FunctionKind.EXPERT, here);
        data.aPerson("pf-elsewhere").save().holds(FunctionKind.EXPERT, here);
        data.aPerson("pf-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        writers = IntStream.range(0, 10)
                .mapToObj(i -> data.aPerson("pf-writer-" + i).save().id())
                .toList();
        experts = new ExpertTestData(database);
        pool = experts.pool(here, "wonen", expert);
        database.sql("update pool_theme set retired = true where pool_id = ?")
                .param(pool)
                .update();
        theme = experts.theme(pool, "licht");
        asExpert();
    }

    private void asExpert() {
        data.signIn(expert.subject(), Roles.EXPERT);
    }

    private void asOversight() {
        data.signIn("pf-oversight", Roles.OVERSIGHT);
    }

    /** By many experts in turn. */
    private List<Long> heard(int times, Gender gender, Age age) {
        var bands = new Bands(null, Living.LOCATION, wilg.id(), age, gender, null, null);
        return IntStream.range(0, times)
                .mapToObj(_ -> experts.interview(
                        pool,
                        requireNonNull(writers.get(heard++ % writers.size())),
                        ExpertTestData.words(bands, Map.of(), SAID)))
                .toList();
    }

    private int insight(String title, int people) {
        var number = experts.insight(
                pool, theme, new InsightDraft(new Texts("", title, ""), new Texts("", "", ""), Set.of()));
        heard(people, Gender.WOMAN, Age.TO_34)
                .forEach(interview ->
                        experts.passage(interview, SAID, theme, Tone.NEGATIVE, experts.insightId(pool, number)));
        return number;
    }

    /** @return when, as a Dutch reader has it */
    private String counted() {
        figures.count(pool);
        return Dates.moment(requireNonNull(figures.find(pool).countedAt()), Languages.DUTCH);
    }

    private void weighedOn(LocalDateTime moment) {
        experts.weigh(pool);
        database.sql("update expert_pool set weighed_at = ? where id = ?")
                .params(Dates.utc(moment.atZone(Dates.ZONE).toInstant()), pool)
                .update();
    }

    private FileLink link(String tab) {
        Pages.open("experts/" + pool + "?tab=" + tab);
        return findInView(FileLink.class).single();
    }

    private List<List<List<String>>> file() {
        return read(link("figures").content());
    }

    /** Sheets, rows and cells; what would be computed fails. */
    private static List<List<List<String>>> read(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheets().map(PoolFileTests::rows).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        try {
            return sheet.read().stream().map(PoolFileTests::cells).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (Cell cell : row) {
            assertThat(cell == null ? CellType.EMPTY : cell.getType()).isNotEqualTo(CellType.FORMULA);
            cells.add(cell == null || cell.getValue() == null ? "" : String.valueOf(cell.getValue()));
        }
        return cells;
    }

    @Test
    void ofAPoolThatWasNeitherCountedNorWeighedThereIsLittle() {
        experts.insight(pool, theme, "donker");
        heard(3, Gender.WOMAN, Age.TO_34);
        var file = file();

        assertThat(file.get(ABOUT))
                .contains(
                        List.of("Expertpool", "Over wonen"),
                        List.of("Gemeente", "Waterdam"),
                        List.of("Getelde interviews", "0"),
                        List.of("Laatst geteld", "Nog niets geteld"),
                        List.of("Laatst gewogen", "Nog geen inzichten gewogen"));
        assertThat(file.get(VOICES)).hasSize(1);
        assertThat(file.get(INSIGHTS))
                .as("an expert's own, without weight")
                .hasSize(3)
                .contains(List.of("1", "Over licht", "Over donker", "Про donker", "About donker"));
        asOversight();
        assertThat(file().get(INSIGHTS)).hasSize(1);
    }

    @Test
    void figuresAndInsightsAreToldAsOnTheScreen() {
        insight("Het is donker", 12);
        heard(9, Gender.MAN, Age.TO_34);
        heard(2, Gender.OTHER, Age.TO_34);
        var counted = counted();
        weighedOn(LocalDateTime.of(2026, 10, 13, 9, 0));
        asOversight();
        figures.know(pool, new Population(Attribute.GENDER, Map.of("WOMAN", 60, "MAN", 40)));
        var file = file();

        assertThat(file).hasSize(3);
        assertThat(file.get(ABOUT))
                .contains(
                        List.of("Getelde interviews", "23"),
                        List.of("Laatst geteld", counted),
                        List.of("Laatst gewogen", "13 oktober 2026 09:00"));
        assertThat(file.get(ABOUT).getLast().getLast()).startsWith("Een groep wordt genoemd vanaf 11 mensen");
        assertThat(file.get(VOICES).getFirst())
                .containsExactly(
                        "Kenmerk",
                        "Groep",
                        "Gehoord",
                        "Deel van wie gehoord is",
                        "Wonen hier",
                        "Deel van wie hier woont");
        assertThat(of("Geslacht", file))
                .containsExactly(
                        List.of("Geslacht", "vrouw", "12", String.valueOf(12 / 23.0), "60", "0.6"),
                        List.of("Geslacht", "man", "niet apart genoemd", "", "40", "0.4"),
                        List.of("Geslacht", "anders", "niet apart genoemd"),
                        List.of("Geslacht", "niet gezegd", "niet apart genoemd"),
                        List.of("Geslacht", "Niet apart genoemd", "11", String.valueOf(11 / 23.0)));
        assertThat(of("Werk", file))
                .as("nothing to tell")
                .containsExactly(List.of(
                        "Werk",
                        "Van 23 interviews is hier nog geen groep te noemen: dan zou te zien zijn wie wat zei."
                                + " Bij meer interviews wel."));
        assertThat(of("Waar mensen wonen", file))
                .contains(List.of("Waar mensen wonen", "De Wilg", "niet apart genoemd", "", "100", "1.0"));
        assertThat(file.get(INSIGHTS))
                .containsExactly(
                        List.of(
                                "Nummer",
                                "Thema",
                                "Inzicht (Nederlands)",
                                "Inzicht (Oekraïens)",
                                "Inzicht (Engels)",
                                "Gewicht",
                                "Toon",
                                "Opmerking"),
                        List.of(
                                "hele thema",
                                "Over licht",
                                "",
                                "",
                                "",
                                "12 interviews of meer",
                                "Bijna alle passages: kritisch"),
                        List.of(
                                "1",
                                "Over licht",
                                "Het is donker",
                                "",
                                "",
                                "12 interviews of meer",
                                "Bijna alle passages: kritisch"));
        assertThat(file.toString()).as("no interview's words").doesNotContain(SAID);
    }

    private static List<List<String>> of(String attribute, List<List<List<String>>> file) {
        return file.get(VOICES).stream()
                .filter(row -> row.getFirst().equals(attribute))
                .toList();
    }

    @Test
    void whatOneCountToldTogetherIsAtLeast() {
        heard(20, Gender.WOMAN, Age.TO_34);
        figures.count(pool);
        heard(14, Gender.WOMAN, Age.TO_44);
        heard(11, Gender.MAN, Age.TO_44);
        figures.count(pool);

        assertThat(of("Geslacht", file()))
                .contains(
                        List.of("Geslacht", "vrouw", "minstens 14 gehoord"),
                        List.of("Geslacht", "Niet apart genoemd", "31", String.valueOf(31 / 45.0)));
    }

    @Test
    void anInterviewThatIsNotCountedChangesNothing() {
        insight("Het is donker", 20);
        figures.count(pool);
        weighedOn(LocalDateTime.of(2026, 10, 13, 9, 0));
        experts.insight(pool, theme, "stil");
        var expertsOwn = file();
        asOversight();
        var others = file();
        var one = heard(1, Gender.MAN, Age.OLDER).getFirst();
        experts.passage(one, SAID, theme, Tone.POSITIVE, experts.insightId(pool, 2));

        assertThat(file()).isEqualTo(others);
        asExpert();
        assertThat(file()).isEqualTo(expertsOwn);
        heard(19, Gender.WOMAN, Age.TO_34);
        assertThat(figures.find(pool).countable()).isTrue();
        assertThat(file()).as("nor that there is enough to count").isEqualTo(expertsOwn);
    }

    @Test
    void noTitleIsComputed() {
        for (var sign : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
            insight(sign, 1);
        }
        weighedOn(LocalDateTime.of(2026, 10, 13, 9, 0));

        assertThat(file().get(INSIGHTS).stream().map(row -> row.get(2))).contains("=1+1", "+1", "-1", "@SUM(A1)");
    }

    @Test
    void whatWasSaidOtherwiseSinceItWasWeighedSaysSo() {
        insight("Het is donker", 6);
        heard(5, Gender.MAN, Age.TO_34);
        weighedOn(LocalDateTime.now(Dates.ZONE).minusDays(1));
        insights.change(
                experts.insightId(pool, 1),
                0,
                new InsightDraft(new Texts("", "Het is licht", ""), new Texts("", "", ""), Set.of()),
                Set.of());

        assertThat(file().get(INSIGHTS).getLast())
                .contains("Het is licht", "6 interviews of meer", "anders gezegd sinds het werd gewogen");
    }

    @Test
    void itIsInTheReadersLanguage() {
        heard(12, Gender.WOMAN, Age.TO_34);
        heard(11, Gender.MAN, Age.TO_34);
        figures.count(pool);
        weighedOn(LocalDateTime.of(2026, 10, 13, 9, 0));

        assertThat(in(Languages.ENGLISH))
                .contains("Last weighed, 13 October 2026 09:00", "Gender, woman, 12", "Insight (Dutch)");
        assertThat(in(Languages.UKRAINIAN))
                .contains("Востаннє зважено, 13 жовтня 2026 09:00", "Стать, жінка, 12", "Висновок (нідерландська)");
    }

    private String in(Locale language) {
        UI.getCurrent().setLocale(language);
        return file().toString();
    }

    @Test
    void itIsTheSameFromBothPagesAndOthersGetNothing() {
        assertThat(read(link("insights").content())).isEqualTo(file());
        var link = link("figures");
        data.signIn("pf-elsewhere", Roles.EXPERT);
        assertThat(Pages.read("experts/" + pool + "?tab=figures")).doesNotContain("Over wonen", "XLSX");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(link::content);
        asExpert();
        database.sql("update pool_member set until = '2025-01-01' where person_id = ?")
                .param(expert.id())
                .update();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(link::content);
    }
}
