package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ProblemText;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.CategoryDraft;
import nl.perspectief.issues.CategoryGroup;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.Route;
import nl.perspectief.issues.Visibility;
import nl.perspectief.issues.clock.ClockKind;
import org.jspecify.annotations.Nullable;

/** What oversight says of a category, or of a new one. */
class CategoryDialog extends Dialog {

    private final transient @Nullable Category category;
    private final transient CategoryService categories;
    private final transient Runnable refresh;
    private final ProblemText problem = new ProblemText("notice");

    final TextsFields name;
    final TextsFields hint;
    final Select<Priority> priority = new Select<>();
    final Select<ClockKind> clock = new Select<>();
    final IntegerField response = new IntegerField(getTranslation("issues.category.response"));
    final IntegerField solution = new IntegerField(getTranslation("issues.category.solution"));
    final Select<Visibility> visibility = new Select<>();
    final Select<Route> route = new Select<>();
    final Button save = new Button(getTranslation("issues.save"));

    /** @param category null for a new one in the group */
    CategoryDialog(@Nullable Category category, CategoryGroup into, CategoryService categories, Runnable refresh) {
        this.category = category;
        this.categories = categories;
        this.refresh = refresh;
        var none = Texts.NONE;
        var content = category == null ? null : category.content();
        name = new TextsFields("issues.category.name", content == null ? none : content.name());
        hint = new TextsFields("issues.category.hint", content == null ? none : content.hint());
        addClassNames("reason-dialog", "category-dialog");
        setHeaderTitle(
                content == null
                        ? getTranslation("issues.category.new", into.name().in(getLocale()))
                        : content.name().in(getLocale()));
        choice(priority, "issues.filter.priority", Priority.values());
        priority.setItemLabelGenerator(each -> getTranslation(each.key()));
        priority.setValue(content == null ? Priority.NORMAL : content.priority());
        choice(clock, "issues.category.clock", ClockKind.values());
        clock.setItemLabelGenerator(each -> getTranslation("issues.clockKind." + each));
        clock.setValue(content == null ? ClockKind.WORKDAYS : content.clock());
        response.setValue(content == null ? 24 : content.firstResponseHours());
        solution.setValue(content == null ? 240 : content.solutionHours());
        response.setManualValidation(true);
        solution.setManualValidation(true);
        choice(visibility, "issues.category.visibility", Visibility.values());
        visibility.setItemLabelGenerator(each -> getTranslation("issues.readers." + each));
        visibility.setValue(content == null ? Visibility.LOCATION : content.visibility());
        choice(route, "issues.category.route", Route.values());
        route.setItemLabelGenerator(each -> getTranslation("issues.route." + each));
        route.setValue(content == null ? Route.LOCATION_MANAGER : content.route());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save(into));
        var body = new Div(name, hint, priority, clock, response, solution, visibility, route, problem);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("issues.back"), _ -> close()), save);
    }

    private <T> void choice(Select<T> select, String label, T[] items) {
        select.setLabel(getTranslation(label));
        select.setItems(items);
    }

    private void save(CategoryGroup into) {
        name.clearProblems();
        hint.clearProblems();
        response.setInvalid(false);
        solution.setInvalid(false);
        problem.forget();
        try {
            var draft = new CategoryDraft(
                    name.texts(),
                    hint.texts(),
                    priority.getValue(),
                    clock.getValue(),
                    hours(response),
                    hours(solution),
                    visibility.getValue(),
                    route.getValue());
            if (category == null) {
                categories.add(into.id(), draft);
            } else {
                categories.change(category.id(), category.version(), draft);
            }
            close();
            Notices.done(getTranslation("issues.saved"));
            refresh.run();
        } catch (BadInputException bad) {
            tell(bad);
        } catch (ChangedMeanwhileException overtaken) {
            problem.tell(getTranslation("issues.category.overtaken"));
        }
    }

    private static int hours(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }

    private void tell(BadInputException bad) {
        var sentence = getTranslation(bad.key(), bad.arguments());
        switch (bad.field()) {
            case "name" -> name.tell(sentence);
            case "hint" -> hint.tell(sentence);
            case "firstResponseHours" -> tell(response, sentence);
            case "solutionHours" -> tell(solution, sentence);
            default -> {
                problem.tell(sentence);
            }
        }
    }

    private static void tell(IntegerField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
