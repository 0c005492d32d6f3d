package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ProblemText;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.StandardText;
import nl.perspectief.issues.StandardTextDraft;
import nl.perspectief.issues.StandardTextDraft.Occasion;
import nl.perspectief.issues.StandardTextService;
import org.jspecify.annotations.Nullable;

/** A standard text, or a new one. */
class StandardTextDialog extends Dialog {

    private final transient @Nullable StandardText text;
    private final transient StandardTextService texts;
    private final transient CategoryService categories;
    private final transient Runnable refresh;
    private final ProblemText problem = new ProblemText("notice");

    final Select<Occasion> occasion = new Select<>();
    final ComboBox<Category> category = new ComboBox<>();
    final TextsFields words;
    final Checkbox retired = new Checkbox(getTranslation("issues.texts.retired"));
    final Button save = new Button(getTranslation("issues.save"));

    /** @param text null for a new one */
    StandardTextDialog(
            @Nullable StandardText text, StandardTextService texts, CategoryService categories, Runnable refresh) {
        this.text = text;
        this.texts = texts;
        this.categories = categories;
        this.refresh = refresh;
        var content = text == null ? null : text.content();
        words = new TextsFields("issues.texts.text", content == null ? Texts.NONE : content.text());
        addClassNames("reason-dialog", "category-dialog");
        setHeaderTitle(getTranslation(text == null ? "issues.texts.add" : "issues.texts.change"));
        occasion.setLabel(getTranslation("issues.texts.occasion"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(each -> getTranslation(each.key()));
        occasion.setValue(content == null ? Occasion.TELL : content.occasion());
        category.setLabel(getTranslation("issues.filter.category"));
        category.setPlaceholder(getTranslation("issues.texts.anyCategory"));
        category.setClearButtonVisible(true);
        category.setItems(categories.list());
        category.setItemLabelGenerator(each -> each.content().name().in(getLocale()));
        if (content != null) {
            category.getListDataView()
                    .getItems()
                    .filter(each -> Long.valueOf(each.id()).equals(content.categoryId()))
                    .findFirst()
                    .ifPresent(category::setValue);
        }
        retired.setValue(text != null && text.retired());
        retired.setVisible(text != null);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save());
        var body = new Div(occasion, category, words, retired, problem);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("issues.back"), _ -> close()), save);
    }

    private void save() {
        words.clearProblems();
        problem.forget();
        try {
            var draft = new StandardTextDraft(
                    occasion.getValue(),
                    category.getOptionalValue().map(Category::id).orElse(null),
                    words.texts());
            if (text == null) {
                texts.add(municipality(), draft);
            } else {
                texts.change(text.id(), text.version(), draft, retired.getValue());
            }
            close();
            Notices.done(getTranslation("issues.saved"));
            refresh.run();
        } catch (BadInputException bad) {
            words.tell(getTranslation(bad.key(), bad.arguments()));
        } catch (ChangedMeanwhileException overtaken) {
            problem.tell(getTranslation("issues.category.overtaken"));
        }
    }

    /** That of the category; else the first that the user oversees. */
    private long municipality() {
        var groups = categories.groups();
        return category.getOptionalValue()
                .flatMap(chosen -> groups.stream()
                        .filter(group -> group.id() == chosen.groupId())
                        .findFirst())
                .orElse(groups.getFirst())
                .municipalityId();
    }
}
