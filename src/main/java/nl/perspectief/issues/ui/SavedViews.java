package nl.perspectief.issues.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.issues.SavedView;
import nl.perspectief.issues.SavedViewService;
import org.jspecify.annotations.Nullable;

/**
 * The lists that the user keeps under a name, as links; and the present one can be kept. They are asked for when they are
 * looked at, or one of them may be what the list is opened with.
 */
class SavedViews extends Div {

    /** In the address of the list without any filter, when another one is opened at first. */
    static final String ALL = "all";

    private final transient SavedViewService service;
    private final transient Supplier<Address> present;
    private final UnorderedList links = new UnorderedList();
    private final boolean offered;
    private transient @Nullable List<SavedView> views;

    final Button keep = new Button();
    final NativeDetails details;

    /**
     * @param present the list that is shown now
     * @param offered not to who only looks at a few
     */
    SavedViews(SavedViewService service, Supplier<Address> present, boolean offered) {
        this.service = service;
        this.present = present;
        this.offered = offered;
        setVisible(offered);
        addClassName("saved-views");
        links.addClassName("row");
        keep.setText(getTranslation("issues.views.keep"));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClickListener(_ -> new KeepDialog().open());
        var content = new Div(links, keep);
        content.addClassName("row");
        details = new NativeDetails(getTranslation("issues.views"), content);
        details.addToggleListener(_ -> views());
        add(details);
    }

    private List<SavedView> views() {
        if (views == null) {
            show();
        }
        return requireNonNull(views);
    }

    /** The one that the list is opened with, unless its address says something else. */
    Location opened(Location asked) {
        return offered && asked.getQueryParameters().getParameters().isEmpty()
                ? first().map(view -> new Location(asked.getPath(), QueryParameters.fromString(view.query())))
                        .orElse(asked)
                : asked;
    }

    private Optional<SavedView> first() {
        return views().stream().filter(SavedView::atFirst).findFirst();
    }

    /** As they are kept now. */
    private void show() {
        views = service.list();
        links.removeAll();
        first().ifPresent(_ ->
                links.add(new ListItem(new Anchor(IssueAddress.LIST + "?" + ALL, getTranslation("issues.views.all")))));
        views().forEach(view -> {
            var link = new Anchor(IssueAddress.LIST + "?" + view.query(), view.name());
            var remove = new Button("×", _ -> remove(view));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("issues.views.remove", view.name()));
            var item = new ListItem(link, remove);
            item.addClassName("saved-view");
            links.add(item);
        });
    }

    private void remove(SavedView view) {
        service.remove(view.name());
        show();
        Notices.done(getTranslation("issues.views.removed", view.name()));
    }

    /** Asks for the name. */
    final class KeepDialog extends Dialog {

        final TextField name = new TextField(getTranslation("issues.views.name"));
        final Checkbox atFirst = new Checkbox(getTranslation("issues.views.atFirst"));
        final Button yes = new Button(getTranslation("issues.views.keep"));

        KeepDialog() {
            addClassName("reason-dialog");
            setHeaderTitle(getTranslation("issues.views.keep"));
            name.setManualValidation(true);
            name.setRequiredIndicatorVisible(true);
            name.setWidthFull();
            name.setHelperText(getTranslation("issues.views.nameHint"));
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            yes.addClickListener(_ -> save());
            var body = new Div(name, atFirst);
            body.addClassName("stack");
            add(body);
            getFooter().add(new Button(getTranslation("issues.back"), _ -> close()), yes);
        }

        private void save() {
            name.setInvalid(false);
            try {
                var address = present.get().toString();
                var start = address.indexOf('?');
                var kept = service.save(new SavedView(
                        name.getValue(), start < 0 ? ALL : address.substring(start + 1), atFirst.getValue()));
                close();
                show();
                Notices.done(getTranslation("issues.views.kept", kept));
            } catch (BadInputException bad) {
                name.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
                name.setInvalid(true);
                name.focus();
            }
        }
    }
}
