package nl.perspectief.base.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Makes PDF that programs can read aloud (PDF/UA) of pages of HTML. See decision 38. */
public final class TaggedPdf {

    /** The family that pages name: there is no other. */
    public static final String FONT = Fonts.FAMILY;

    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    static {
        // what it tells of a page could quote the page
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    /** @param page with a title, a language and a description; it names no address, so nothing is fetched */
    public static void write(Document page, OutputStream out) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Fonts::regular, FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(Fonts::bold, FONT, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Perspectief");
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty page with what every one has to say of itself. */
    public static Document page(String language, String title, String style) {
        var page = Document.createShell("");
        page.child(0).attr("lang", language);
        page.title(title);
        page.head().appendElement("meta").attr("name", "description").attr("content", title);
        page.head().appendElement("style").appendText(style);
        return page;
    }
}
