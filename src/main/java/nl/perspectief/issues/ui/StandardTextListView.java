package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.StandardText;
import nl.perspectief.issues.StandardTextDraft.Occasion;
import nl.perspectief.issues.StandardTextService;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** What is written to reporters often: oversight keeps it. */
@Route(IssueAddress.TEXTS)
@PageTitle("issues.texts")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class StandardTextListView extends Div {

    private final transient StandardTextService texts;
    private final transient CategoryService categories;
    private final Div all = new Div();

    StandardTextListView(StandardTextService texts, CategoryService categories) {
        this.texts = texts;
        this.categories = categories;
        all.addClassName("stack");
        var add = new Button(getTranslation("issues.texts.add"), _ -> open(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getTranslation("issues.texts"), add)
                        .withSubtitle(getTranslation("issues.texts.subtitle"))
                        .withBack(IssueAddress.CATEGORIES, getTranslation("issues.categories")),
                all);
        refresh();
    }

    private void open(@Nullable StandardText text) {
        new StandardTextDialog(text, texts, categories, this::refresh).open();
    }

    private void refresh() {
        all.removeAll();
        var kept = texts.list();
        if (kept.isEmpty()) {
            all.add(new EmptyState(getTranslation("issues.texts.none"), getTranslation("issues.texts.noneHint")));
        }
        for (var occasion : Occasion.values()) {
            var list = new UnorderedList();
            list.addClassName("category-list");
            kept.stream().filter(text -> text.content().occasion() == occasion).forEach(text -> list.add(item(text)));
            if (list.getComponentCount() > 0) {
                all.add(new Card(new H2(getTranslation(occasion.key())), list));
            }
        }
    }

    private ListItem item(StandardText text) {
        var category = text.category();
        var goesWith =
                Muted.span(category == null ? getTranslation("issues.texts.anyCategory") : category.in(getLocale()));
        var words = new Paragraph(text.content().text().in(getLocale()));
        words.addClassName("written");
        var about = new Div(words, goesWith);
        about.addClassName("grow");
        if (text.retired()) {
            about.add(new Chip(Chip.Look.UNKNOWN, "×", getTranslation("issues.category.retired")));
        }
        var change = new Button(getTranslation("issues.category.change"), _ -> open(text));
        change.setAriaLabel(getTranslation(
                "issues.texts.changeOne",
                Dotted.of(getTranslation(text.content().occasion().key()), goesWith.getText())));
        return new ListItem(about, change);
    }
}
