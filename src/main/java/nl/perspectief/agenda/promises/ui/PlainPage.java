package nl.perspectief.agenda.promises.ui;

import java.util.Locale;
import nl.perspectief.base.text.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A page of plain HTML in the portal's look, made of elements and texts: nothing of a text is taken for markup. */
final class PlainPage {

    private static final String ID = "page";

    private final Document page = Document.createShell("");
    private final Element top;
    private final Element content;
    private final Element layout;

    PlainPage(Locale language, String title, String skip) {
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", language.toLanguageTag());
        page.head().appendElement("meta").attr("charset", "utf-8");
        meta("viewport", "width=device-width,initial-scale=1");
        page.title(title);
        link("stylesheet", "/styles.css");
        link("icon", "/favicon.svg");
        page.body().addClass("plain");
        element(page.body(), "a", "skip").attr("href", "#" + ID).text(skip);
        layout = element(page.body(), "div", "layout").addClass("without-navigation");
        top = element(layout, "header", "top-bar");
        element(top, "a", "brand").attr("href", "/").text("Perspectief");
        content = layout.appendElement("main").attr("id", ID).appendElement("div");
        content.appendElement("h1").text(title);
    }

    private void meta(String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    Element link(String kind, String href) {
        return page.head().appendElement("link").attr("rel", kind).attr("href", href);
    }

    /** One page in another language, each with its name in itself. */
    interface InLanguage {
        String href(Locale language);
    }

    void languages(String label, Locale language, InLanguage same) {
        var list =
                element(top, "nav", "language-links").attr("aria-label", label).appendElement("ul");
        for (var each : Languages.ALL) {
            var link = list.appendElement("li")
                    .appendElement("a")
                    .attr("href", same.href(each))
                    .attr("lang", each.toLanguageTag())
                    .attr("hreflang", each.toLanguageTag())
                    .text(Languages.nameOf(each));
            if (each.equals(language)) {
                link.attr("aria-current", "true");
            }
        }
    }

    Element content() {
        return content;
    }

    Element footer() {
        return element(layout, "footer", "plain-footer");
    }

    static Element element(Element in, String tag, String className) {
        return in.appendElement(tag).addClass(className);
    }

    String write() {
        return page.outerHtml();
    }
}
