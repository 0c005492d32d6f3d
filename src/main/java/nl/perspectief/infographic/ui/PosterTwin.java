package nl.perspectief.infographic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.infographic.poster.Poster;

/** What the picture says, in words: for who doesn't see it, and on a phone, where it is small. */
class PosterTwin extends Div {

    PosterTwin(Poster poster) {
        addClassName("page-part");
        getElement().setAttribute("lang", poster.language());
        var said = new Card(Muted.paragraph(poster.place()));
        if (!poster.intro().isEmpty()) {
            said.add(new Paragraph(poster.intro()));
        }
        said.add(list(poster.figures(), figure -> new ListItem(strong(figure.number()), new Span(" " + figure.of()))));
        add(said);
        add(part(poster.themesTitle(), poster.themes(), theme -> two(theme.name(), theme.weight())));
        add(part(poster.insightsTitle(), poster.insights(), insight -> two(insight.title(), insight.about())));
        if (!poster.promises().isEmpty()) {
            add(part(
                    poster.promisesTitle(),
                    poster.promises(),
                    promise ->
                            two(promise.title(), Dotted.of(promise.state(), promise.organisation(), promise.until()))));
        }
        add(Muted.paragraph(poster.note()), Muted.paragraph(poster.published()));
    }

    private static <T> Card part(String title, List<T> all, Function<T, ListItem> item) {
        return new Card(new H2(title), list(all, item));
    }

    private static <T> UnorderedList list(List<T> all, Function<T, ListItem> item) {
        var list = new UnorderedList(all.stream().map(item).toArray(ListItem[]::new));
        list.addClassName("poster-list");
        return list;
    }

    private static ListItem two(String first, String second) {
        return new ListItem(strong(first), Muted.paragraph(second));
    }

    private static Component strong(String words) {
        var strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }
}
