package nl.perspectief.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Who is signed in gets the page with its content in it, as plain HTML: it can be read, and its links work, while a
 * phone still fetches Vaadin's scripts, which takes seconds. What they draw then is the same, and takes its place.
 */
@Component
class FirstContent implements VaadinServiceInitListener {

    private static final String ID = "first-content";

    /** More don't fit on a first screen. */
    private static final int CARDS = 2;

    /** As soon as what Vaadin drew is in its place. */
    private static final String MAKE_WAY = """
            const first = document.getElementById('%s');
            const makeWay = () => document.querySelector('#outlet #page') ? first.remove() : requestAnimationFrame(makeWay);
            if (first) makeWay();
            """.formatted(ID);

    @Override
    public void serviceInit(ServiceInitEvent init) {
        // a session of nobody in particular would cost much memory
        init.getSource().setBootstrapInitialPredicate(request -> request.getUserPrincipal() != null);
        init.getSource().addUIInitListener(event -> event.getUI().getPage().executeJs(MAKE_WAY));
        init.addIndexHtmlRequestListener(FirstContent::add);
    }

    private static void add(IndexHtmlResponse response) {
        var page = response.getDocument();
        for (var script : page.select("script[initial]")) {
            // a query of jsoup for it would first make all its text lower case
            if (script.data().contains("window.Vaadin.TypeScript")) {
                closeOnlyAtItsEnd(script);
            }
        }
        var ui = UI.getCurrent();
        if (ui != null) {
            // where Vaadin's router, which clears its outlet, does not part it from the page while it is being filled
            page.select("#outlet > *")
                    .forEach(container -> page.body().appendChild(container.attr("style", "display: none")));
            page.body().prependChild(content(ui, page));
        }
    }

    /** Vaadin writes people's texts into this script as they are; one with the tag's end in it would end it. */
    private static void closeOnlyAtItsEnd(Element script) {
        var text = script.data().replace("<", "\\u003c");
        script.empty().appendChild(new DataNode(text));
    }

    private static Element content(UI ui, Document page) {
        var content = new Element("div").attr("id", ID);
        // without the element around it, which Vaadin would take for its own
        ui.wrapperElement.getChildren().forEach(child -> content.appendChild(ElementUtil.toJsoup(page, child)));
        content.select(".card").stream().skip(CARDS).forEach(Element::remove);
        for (var element : content.getAllElements()) {
            if (element.tagName().contains("-")) {
                // nothing can be done with it before the scripts are there, so only its place is
                var classes = element.classNames();
                element.empty()
                        .clearAttributes()
                        .tagName("span")
                        .classNames(classes)
                        .addClass("later");
            }
        }
        content.getElementsByTag("button").attr("disabled", "");
        content.getElementsByTag("input").attr("disabled", "");
        return content;
    }
}
