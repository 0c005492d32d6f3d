package nl.perspectief.infographic.poster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes a picture of dots of a printed page: of that, and of no other font than is in it, so no machine has to have one. */
final class Dots {

    /** 1240 dots for the width of A4. */
    private static final float PER_INCH = 150;

    private Dots() {}

    static byte[] of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, PER_INCH), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
