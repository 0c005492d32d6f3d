package nl.perspectief.base.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What is said beside the matter: smaller, and in a quieter colour. */
public final class Muted {

    private Muted() {}

    public static Paragraph paragraph(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("muted");
        return paragraph;
    }

    public static Span span(String words) {
        var span = new Span(words);
        span.addClassName("muted");
        return span;
    }
}
