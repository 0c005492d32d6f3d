package nl.perspectief.infographic.poster;

import java.util.Locale;
import nl.perspectief.base.paper.TaggedPdf;
import nl.perspectief.base.paper.Typeface;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Writes a sheet as a picture. Who has another font than paper sees it narrower, never wider. */
final class SvgSheet {

    /** Verdana is as wide as the font of paper; all others that screens have are narrower. */
    private static final String FONTS = "'" + TaggedPdf.FONT + "', Verdana, sans-serif";

    private SvgSheet() {}

    static String write(Sheet sheet) {
        var document = new Document("");
        document.parser(Parser.xmlParser());
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        var svg = document.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + number(Sheet.WIDTH) + ' ' + number(Sheet.HEIGHT))
                .attr("role", "img")
                .attr("aria-label", sheet.title())
                .attr("lang", sheet.language())
                .attr("font-family", FONTS);
        svg.appendElement("title").appendText(sheet.title());
        area(svg, new Mark.Area(0, 0, Sheet.WIDTH, Sheet.HEIGHT, 0, Colour.WHITE));
        for (var mark : sheet.marks()) {
            switch (mark) {
                case Mark.Area area -> area(svg, area);
                case Mark.Text text -> text(svg, text);
            }
        }
        return document.outerHtml();
    }

    private static void area(Element svg, Mark.Area area) {
        svg.appendElement("rect")
                .attr("x", number(area.x()))
                .attr("y", number(area.y()))
                .attr("width", number(area.width()))
                .attr("height", number(area.height()))
                .attr("rx", number(area.radius()))
                .attr("fill", area.colour().code());
    }

    private static void text(Element svg, Mark.Text text) {
        var atEnd = text.reads() == Mark.Reads.AT_END;
        var x = number(atEnd ? text.x() + text.width() : text.x());
        var lines = svg.appendElement("text")
                .attr("font-size", number(text.size()))
                .attr("font-weight", text.face() == Typeface.BOLD ? "700" : "400")
                .attr("fill", text.colour().code())
                .attr("text-anchor", atEnd ? "end" : "start");
        for (var line = 0; line < text.lines().size(); line++) {
            lines.appendElement("tspan")
                    .attr("x", x)
                    .attr("y", number(text.baseline(line)))
                    .appendText(text.lines().get(line));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
