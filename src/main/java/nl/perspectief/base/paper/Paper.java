package nl.perspectief.base.paper;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that becomes a tagged PDF in one language: of elements and texts, so that nothing of a text is taken for markup. */
public final class Paper {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); \
            font: 9pt "DejaVu Sans"; } }
            body { font: 10pt/1.45 "DejaVu Sans"; color: #1b2a41; margin: 0; }
            h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4mm; }
            h2 { font-size: 12pt; margin: 6mm 0 2mm; page-break-after: avoid; -fs-page-break-min-height: 40mm; }
            p { margin: 0 0 2mm; }
            li { margin: 0 0 1mm; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #c9cfda; }
            .number { text-align: right; }
            .text { white-space: pre-wrap; }
            """;

    private final Document page;

    /** @param style of this page, beside what all of them have */
    public Paper(Locale language, String title, String style) {
        page = TaggedPdf.page(language.getLanguage(), title, STYLE + style);
        page.body().appendElement("h1").text(title);
    }

    public Element body() {
        return page.body();
    }

    public void heading(String words) {
        body().appendElement("h2").text(words);
    }

    public Element paragraph(String words) {
        return body().appendElement("p").text(words);
    }

    /** Nothing where there is no item. */
    public void list(String tag, List<String> items) {
        if (!items.isEmpty()) {
            var list = body().appendElement(tag);
            items.forEach(item -> list.appendElement("li").text(item));
        }
    }

    /** @return its body, for {@link #row} */
    public Element table() {
        return body().appendElement("table").appendElement("tbody");
    }

    /** @return the cell with the value */
    public static Element row(Element table, String name, String value) {
        var row = table.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name);
        return row.appendElement("td").text(value);
    }

    public void write(OutputStream out) {
        TaggedPdf.write(page, out);
    }
}
