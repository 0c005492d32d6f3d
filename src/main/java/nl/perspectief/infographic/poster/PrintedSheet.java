package nl.perspectief.infographic.poster;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import nl.perspectief.base.paper.TaggedPdf;
import nl.perspectief.base.paper.Typeface;
import org.jsoup.nodes.Element;

/** Writes a sheet to print, in words that can be read aloud. */
final class PrintedSheet {

    enum Size {
        A4(1),
        /** A hair lower than two of A4, so that nothing reaches a second page. */
        A3(420 / Sheet.HEIGHT);

        private final double scale;

        Size(double scale) {
            this.scale = scale;
        }
    }

    private static final String STYLE = """
            @page { size: %s; margin: 0; }
            body { margin: 0; font-family: "%s"; }
            div, h1, h2, p { position: absolute; margin: 0; white-space: nowrap; }
            """;

    /** In mm: a line that fills its place to a hair would be followed by an empty one. */
    private static final double SLACK = 2;

    private final Size size;
    private final Element body;

    private PrintedSheet(Size size, Element body) {
        this.size = size;
        this.body = body;
    }

    static byte[] write(Sheet sheet, Size size) {
        var page = TaggedPdf.page(sheet.language(), sheet.title(), STYLE.formatted(size.name(), TaggedPdf.FONT));
        var printed = new PrintedSheet(size, page.body());
        for (var mark : sheet.marks()) {
            switch (mark) {
                case Mark.Area area -> printed.area(area);
                case Mark.Text text -> printed.text(text);
            }
        }
        var out = new ByteArrayOutputStream();
        TaggedPdf.write(page, out);
        return out.toByteArray();
    }

    private void area(Mark.Area area) {
        place("div", area.x(), area.y(), area.width())
                .append("height", area.height())
                .append("border-radius", area.radius())
                .append("background-color", area.colour().code())
                .end();
    }

    private void text(Mark.Text text) {
        var start = text.reads() == Mark.Reads.AT_END ? text.x() - SLACK : text.x();
        var element = place(text.reads().tag(), start, text.y(), text.width() + SLACK)
                .append("font-size", text.size())
                .append("line-height", text.size() * Typeface.LINE)
                .append("font-weight", text.face() == Typeface.BOLD ? "bold" : "normal")
                .append("text-align", text.reads() == Mark.Reads.AT_END ? "right" : "left")
                .append("color", text.colour().code())
                .end();
        for (var line : text.lines()) {
            if (element.childNodeSize() > 0) {
                element.appendElement("br");
            }
            element.appendText(line);
        }
    }

    private Style place(String tag, double x, double y, double width) {
        return new Style(body.appendElement(tag))
                .append("left", x)
                .append("top", y)
                .append("width", width);
    }

    private final class Style {

        private final Element element;
        private final StringBuilder rules = new StringBuilder();

        private Style(Element element) {
            this.element = element;
        }

        private Style append(String name, double length) {
            return append(name, String.format(Locale.ROOT, "%.3fmm", length * size.scale));
        }

        private Style append(String name, String value) {
            rules.append(name).append(": ").append(value).append("; ");
            return this;
        }

        private Element end() {
            return element.attr("style", rules.toString().strip());
        }
    }
}
