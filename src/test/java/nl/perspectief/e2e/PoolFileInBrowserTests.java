package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import nl.perspectief.base.table.TableRow;
import nl.perspectief.base.table.XlsxRows;
import nl.perspectief.base.text.Languages;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fetched on a phone: what is in it, PoolFileTests says. */
@BrowserTest
class PoolFileInBrowserTests {

    private static final int MOST_ROWS = 20;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void whatAPoolFoundIsTakenAlongInTheReadersLanguage() throws IOException {
        var here = Stage.data().aMunicipality("Poolfile").save();
        var expert = Stage.account(FunctionKind.EXPERT, "Nadiia", Languages.UKRAINIAN);
        expert.person().holds(FunctionKind.EXPERT, here);
        var pool = new ExpertTestData(Stage.database()).pool(here, "wonen", expert.person());
        var phone = visitors.withPhone(Languages.UKRAINIAN);
        phone.loggedIn(expert, "/experts/" + pool + "?tab=figures");
        var link = phone.page().locator(".page-header-actions a[href*='VAADIN']");
        assertThat(link).hasText(phone.text("experts.file"));
        var file = phone.page().waitForDownload(() -> phone.press(link));

        assertThat(file.suggestedFilename()).isEqualTo("ekspertna-hrupa_" + pool + ".xlsx");
        assertThat(XlsxRows.of(Files.readAllBytes(file.path()), MOST_ROWS).stream()
                        .map(TableRow::cells)
                        .flatMap(cells -> cells.stream()))
                .contains("Про wonen", "Ще нічого не пораховано", "Висновки ще не зважено");
    }
}
