package nl.perspectief.infographic.poster;

import java.io.ByteArrayOutputStream;
import nl.perspectief.base.paper.TaggedPdf;

/** Pages for who measures how long they take. */
public final class PosterPage {

    private PosterPage() {}

    /** An infographic with as much on it as there may be. */
    public static byte[] full() {
        return PrintedSheet.write(Layout.of(Posters.of(9, 5, 8)).orElseThrow(), PrintedSheet.Size.A4);
    }

    /** One with a word on it, in the same font. */
    public static byte[] empty() {
        var out = new ByteArrayOutputStream();
        var page = TaggedPdf.page("nl", "Leeg", "body { font-family: \"" + TaggedPdf.FONT + "\"; }");
        page.body().appendElement("h1").text("Leeg");
        TaggedPdf.write(page, out);
        return out.toByteArray();
    }
}
