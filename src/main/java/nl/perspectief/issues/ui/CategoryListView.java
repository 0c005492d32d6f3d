package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.CategoryGroup;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.ClosedDaysService;
import nl.perspectief.security.Roles;

/** What can be reported, who handles it and by when: oversight keeps it. */
@Route(IssueAddress.CATEGORIES)
@PageTitle("issues.categories")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class CategoryListView extends Div {

    private final transient CategoryService categories;
    private final Div groups = new Div();

    CategoryListView(CategoryService categories, ClosedDaysService days) {
        this.categories = categories;
        groups.addClassName("stack");
        add(
                new PageHeader(
                                getTranslation("issues.categories"),
                                link(IssueAddress.TEXTS, "issues.texts"),
                                link(IssueAddress.RETENTION, "issues.retention"))
                        .withSubtitle(getTranslation("issues.categories.subtitle"))
                        .withBack(IssueAddress.LIST, getTranslation("issues.title")),
                new ClosedDaysCard(days),
                groups);
        refresh();
    }

    private Component link(String path, String label) {
        return new LinkButton(path, getTranslation(label));
    }

    private void refresh() {
        var all = categories.list();
        groups.removeAll();
        for (var group : categories.groups()) {
            groups.add(card(
                    group,
                    all.stream()
                            .filter(category -> category.groupId() == group.id())
                            .toList()));
        }
    }

    private Card card(CategoryGroup group, List<Category> all) {
        var list = new UnorderedList();
        list.addClassName("category-list");
        all.forEach(category -> list.add(item(category, group)));
        var add = new Button(
                getTranslation("issues.category.add"),
                _ -> new CategoryDialog(null, group, categories, this::refresh).open());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        return new Card(new H2(group.name().in(getLocale())), list, add);
    }

    private ListItem item(Category category, CategoryGroup group) {
        var content = category.content();
        var name = new Span(content.name().in(getLocale()));
        name.addClassName("what");
        var facts = Muted.span(Dotted.of(
                getTranslation(
                        "issues.category.promise",
                        content.firstResponseHours(),
                        content.solutionHours(),
                        getTranslation("issues.clockKind." + content.clock())),
                getTranslation(content.priority().key()),
                getTranslation("issues.route." + content.route()),
                getTranslation("issues.readers." + content.visibility())));
        var about = new Div(name, facts);
        about.addClassName("grow");
        var item = new ListItem(about, buttons(category, group));
        if (category.retired()) {
            about.add(new Chip(Chip.Look.UNKNOWN, "×", getTranslation("issues.category.retired")));
        }
        return item;
    }

    private Component buttons(Category category, CategoryGroup group) {
        var name = category.content().name().in(getLocale());
        var change = new Button(
                getTranslation("issues.category.change"),
                _ -> new CategoryDialog(category, group, categories, this::refresh).open());
        change.setAriaLabel(getTranslation("issues.category.changeOne", name));
        var retire = new Button(
                getTranslation(category.retired() ? "issues.category.restore" : "issues.category.retire"),
                _ -> retire(category));
        retire.setAriaLabel(
                getTranslation(category.retired() ? "issues.category.restoreOne" : "issues.category.retireOne", name));
        var both = new Div(change, retire);
        both.addClassName("row");
        return both;
    }

    private void retire(Category category) {
        Overtaken.unless(() -> {
            categories.retire(category.id(), category.version(), !category.retired());
            Notices.done(getTranslation(category.retired() ? "issues.category.restored" : "issues.category.isRetired"));
        });
        refresh();
    }
}
