package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The top of a page: the way back, the title that gets the focus, a line below it, and what can be done. */
public class PageHeader extends Div {

    private final H1 title = new H1();
    private final Div text = new Div(title);
    private final Paragraph subtitle = new Paragraph();

    public PageHeader(String text, Component... actions) {
        addClassName("page-header");
        title.setText(text);
        title.getElement().setAttribute("tabindex", "-1");
        this.text.addClassName("page-header-text");
        add(this.text);
        if (actions.length > 0) {
            var all = new Div(actions);
            all.addClassName("page-header-actions");
            add(all);
        }
    }

    /** When the page was made anew without going anywhere: what had the focus is gone, and the page stays where it is. */
    public void focus() {
        title.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
    }

    /** @param language of a title that somebody wrote, see {@link ReadIn#written} */
    public PageHeader inLanguage(String language) {
        ReadIn.written(title, Locale.of(language));
        return this;
    }

    public PageHeader withSubtitle(String text) {
        subtitle.setText(text);
        subtitle.addClassName("muted");
        this.text.add(subtitle);
        return this;
    }

    /**
     * @param href address within the portal, without the leading slash; empty for Today
     * @param label where it leads
     */
    public PageHeader withBack(String href, String label) {
        var symbol = new Span("‹ ");
        symbol.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(href.isEmpty() ? "." : href, symbol, new Span(label));
        link.addClassName("back");
        text.addComponentAsFirst(link);
        return this;
    }
}
