package nl.perspectief.issues.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.QrCode;
import nl.perspectief.issues.IssuePlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class QrSheetViewTests extends SpringBrowserlessTest {

    private static final int DOT = 8;

    @Autowired
    TestData data;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void aManager() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        new IssuePlace(context, data).as("manager");
    }

    @Test
    void aPhoneReadsTheAddressOfTheRoom() throws Exception {
        open("locations/de-wilg/qr?places=Кухня 2%0AKamer 1-3");

        var codes = findInView(QrCode.class).all();

        assertThat(codes).hasSize(5);
        assertThat(read(codes.getFirst())).isEqualTo("http://localhost/issues/new?at=de-wilg");
        assertThat(read(codes.get(1)))
                .isEqualTo("http://localhost/issues/new?at=de-wilg" + "&place=%D0%9A%D1%83%D1%85%D0%BD%D1%8F%202");
        assertThat(text()).contains("Kamer 3", "Тут щось не так?", "Is hier iets mis?", "Something wrong here?");
    }

    @Test
    void roomsAreListedOneByOneOrTogether() {
        assertThat(QrPlaces.read(" Keuken \n\nKamer 9-11\nKeuken"))
                .containsExactly("Keuken", "Kamer 9", "Kamer 10", "Kamer 11");
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> QrPlaces.read("Kamer 1-100000"))
                .extracting(BadInputException::key)
                .isEqualTo("issues.qr.tooMany");
    }

    @Test
    void tooManyAreRefusedAtTheField() {
        open("locations/de-wilg/qr");
        var view = (QrSheetView) getCurrentView();
        view.places.setValue("Kamer 1-9999");

        test(view.show).click();

        assertThat(view.places.isInvalid()).isTrue();
        assertThat(view.sheet.getComponentCount()).isEqualTo(1);
    }

    @Test
    void roomsThatEndBeforeTheyBeginAreRefusedAtTheField() {
        open("locations/de-wilg/qr");
        var view = (QrSheetView) getCurrentView();
        view.places.setValue("Keuken\nKamer 24-1");

        test(view.show).click();

        assertThat(view.places.getErrorMessage()).startsWith("“Kamer 24-1” eindigt");
        view.places.setValue("Keuken\nKamer 1-1");
        test(view.show).click();
        assertThat(view.places.isInvalid()).isFalse();
        assertThat(view.sheet.getComponentCount()).isEqualTo(3);
    }

    @Test
    void scriptsAreText() {
        open("locations/de-wilg/qr?places=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<script>");
    }

    @Test
    void othersFindNoSheet() {
        data.signIn("resident", "RESIDENT");
        open("locations/de-wilg/qr");
        assertThat(getCurrentView()).isNotInstanceOf(QrSheetView.class);

        data.signIn("manager", "LOCATION_MANAGER");
        data.aLocation(data.aMunicipality("Zanddorp").save()).named("De Els").save();
        open("locations/de-els/qr");
        assertThat(text()).contains("bestaat niet");
    }

    /** As a camera sees it. */
    private static String read(QrCode code) throws Exception {
        var svg = code.getElement().getProperty("innerHTML", "");
        var side = Integer.parseInt(found("viewBox=.0 0 (\\d+)", svg).group(1));
        var pixels = new int[side * DOT * side * DOT];
        Arrays.fill(pixels, 0xFFFFFF);
        var squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (squares.find()) {
            for (var dot = 0; dot < DOT * DOT; dot++) {
                var x = Integer.parseInt(squares.group(1)) * DOT + dot % DOT;
                var y = Integer.parseInt(squares.group(2)) * DOT + dot / DOT;
                pixels[y * side * DOT + x] = 0;
            }
        }
        var picture = new RGBLuminanceSource(side * DOT, side * DOT, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }

    private static MatchResult found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void open(String address) {
        data.nextRequest();
        Pages.open(address);
    }
}
