package nl.perspectief.infographic.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PosterFilesTests {

    private static final String MARKUP = "<script>alert('1')</script> & \"meer\"";

    private static final double POINTS_OF_A_MM = 72 / 25.4;

    private static Poster poster(String title) {
        var some = Posters.of(4, 3, 5);
        return new Poster(
                "uk",
                some.place(),
                title,
                "Що сказали мешканці: їжа, ґанок, європейці",
                some.figures(),
                some.themesTitle(),
                some.themes(),
                some.insightsTitle(),
                some.insights(),
                some.promisesTitle(),
                some.promises(),
                some.note(),
                some.published());
    }

    @Test
    void thePictureIsXmlAndWordsAreWords() throws Exception {
        var svg = PosterFiles.svg(poster(MARKUP)).orElseThrow();

        var root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 210.00 297.00");
        assertThat(root.getAttribute("aria-label")).isEqualTo(MARKUP);
        assertThat(root.getAttribute("lang")).isEqualTo("uk");
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getTextContent()).contains("Що сказали мешканці", "Inzicht 3");
    }

    @Test
    void onPaperItIsOnePageThatCanBeReadAloud() throws Exception {
        var files = PosterFiles.of(poster(MARKUP)).orElseThrow();

        for (var size : List.of(new Paper(files.a4(), 210, 297), new Paper(files.a3(), 297, 420))) {
            try (var pdf = Loader.loadPDF(size.pdf())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                var page = pdf.getPage(0).getMediaBox();
                assertThat(page.getWidth() / POINTS_OF_A_MM).isCloseTo(size.width(), within(0.5));
                assertThat(page.getHeight() / POINTS_OF_A_MM).isCloseTo(size.height(), within(0.5));
                var catalog = pdf.getDocumentCatalog();
                assertThat(catalog.getLanguage()).isEqualTo("uk");
                assertThat(catalog.getMarkInfo().isMarked()).isTrue();
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(MARKUP);
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                        .contains("їжа,ґанок,європейці", MARKUP.replace(" ", ""), "Inzicht3", "Actie5", "Taalhuis");
            }
        }
    }

    private record Paper(byte[] pdf, double width, double height) {}

    @Test
    void asDotsItIsAsLargeAsScreensOfPhonesCanShow() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(
                PosterFiles.of(poster("Titel")).orElseThrow().png()));

        assertThat(picture.getWidth()).isCloseTo(1240, within(1));
        assertThat(picture.getHeight()).isCloseTo(1754, within(1));
        assertThat(picture.getRGB(5, 5)).as("the head").isEqualTo(0xff0b4f9e);
    }

    @Test
    void whatDoesNotFitHasNoFiles() {
        assertThat(PosterFiles.of(poster("heel veel woorden ".repeat(200)))).isEmpty();
    }
}
