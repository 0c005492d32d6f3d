package nl.perspectief.motions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.motions.Post;

/** A post: who said what, in which language, and what can be done with it. */
class PostItem extends Div {

    private final Div actions = new Div();
    private final Div form = new Div();

    PostItem(Post post) {
        addClassName("post");
        var author = new Span(post.author());
        author.addClassName("function-kind");
        var edited = post.editedAt() == null ? "" : getTranslation("motions.post.edited");
        var when = Muted.span(
                edited.isEmpty()
                        ? Dates.moment(post.postedAt(), getLocale())
                        : Dotted.of(Dates.moment(post.postedAt(), getLocale()), edited));
        add(author, when);
        var removal = post.removal();
        if (removal == null) {
            var text = ReadIn.written(
                    new Paragraph(post.words().text()), post.words().language());
            text.addClassName("written");
            add(text);
        } else {
            var removed = Muted.paragraph(
                    getTranslation("motions.post.removed", removal.by(), Dates.moment(removal.at(), getLocale())));
            var reason = ReadIn.written(
                    new Paragraph(removal.reason().text()), removal.reason().language());
            reason.addClassNames("written", "remark");
            add(removed, reason);
        }
        actions.addClassName("row");
        form.addClassName("stack");
        add(actions, form);
    }

    /** @param making makes what is filled in for it; it stands below the post then */
    void offer(String label, Supplier<WordsForm> making) {
        var button = new Button(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(_ -> {
            var words = making.get();
            form.removeAll();
            form.add(words);
            words.text.focus();
        });
        actions.add(button);
    }
}
