package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@BrowserTest
class KeyboardRoundTests {

    private static final DefaultChecklist CHECKLIST = DefaultChecklist.read().ofShortRound();

    /** What isn't simply good: every kind of field is used at least once. */
    private static final Map<String, String> ANSWERS =
            new HashMap<>(Map.of("SAF-03", "partly", "SPA-06", "no", "HYG-05", "3", "HYG-06", "never", "CHI-01", "na"));

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aShortRoundIsAnsweredAndSubmittedWithTheKeyboardOnly() {
        assertThat(CHECKLIST.rows()).hasSize(20);
        CHECKLIST.rows().forEach(row -> ANSWERS.putIfAbsent(row.code(), DefaultChecklist.good(row)));
        var manager = Stage.account(FunctionKind.LOCATION_MANAGER, "Marta", Languages.ENGLISH);
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Keyboard").save())
                .coded("keyboard-wilg")
                .save();
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        var id = data.aRound(wilg).of("short").save();
        var visitor = visitors.atDesk(Languages.ENGLISH);
        var round = new RoundPages(visitor, id);
        var keys = new Keyboard(visitor.page());
        visitor.loggedIn(manager, round.address());

        keys.to("a.theme-link[href$='/T1']").press("Enter");
        for (var theme : CHECKLIST.themes()) {
            visitor.atAddress(round.address(theme));
            assertThat(visitor.heading()).isFocused();
            CHECKLIST.of(theme).forEach(row -> answer(visitor, keys, round, row));
            keys.to("#page a.primary").press("Enter");
        }
        visitor.atAddress(round.address("submit"));
        keys.to("#page vaadin-button[theme~=primary]").press("Enter");
        visitor.atAddress(round.address());

        assertThat(visitor.page().locator("#page")).containsText(visitor.text("quality.status.submitted"));
        assertThat(Stage.database()
                        .sql("select count(*) from answer where checklist_id = ? and form is not null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
    }

    private static void answer(Visitor visitor, Keyboard keys, RoundPages round, DefaultChecklist.Row row) {
        var within = "#" + row.code() + " ";
        var answer = requireNonNull(ANSWERS.get(row.code()));
        switch (answer) {
            case "yes" -> keys.to(within + "input[type=radio]").press("Space");
            case "partly" -> keys.to(within + "input[type=radio]").press("ArrowRight");
            case "no" -> keys.to(within + "input[type=radio]").press("ArrowLeft");
            case "never" -> keys.to(within + ".number input[type=checkbox]").press("Space");
            case "na" -> {
                keys.to(within + "input[type=checkbox]").press("Space");
                assertThat(round.card(row.code()).field("quality.answer.reason"))
                        .isVisible();
                keys.to(within + "textarea").type("No children live here");
            }
            default -> {
                if (row.kind().equals("scale_1_5")) {
                    keys.to(within + "input[type=radio]").press("ArrowRight").press("ArrowRight");
                } else {
                    keys.to(within + ".number input[type=text]").type(answer);
                }
            }
        }
        if (DefaultChecklist.failed(row, answer)) {
            keys.to(within + "textarea").type("A lamp is out");
            if (row.critical()) {
                var inTenDays =
                        LocalDate.now(Dates.ZONE).plusDays(10).format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
                assertThat(round.card(row.code()).field("quality.mend.who")).isVisible();
                keys.to(within + "vaadin-text-field input").type("Ivan");
                keys.to(within + "vaadin-date-picker input").type(inTenDays).press("Enter");
            }
        }
        // leaving the field is what sends a number
        keys.press("Tab").press("Shift+Tab");
        round.card(row.code()).saved();
        assertThat(visitor.page().locator("vaadin-date-picker-overlay[opened]")).hasCount(0);
    }
}
