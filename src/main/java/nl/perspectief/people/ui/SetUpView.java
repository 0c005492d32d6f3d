package nl.perspectief.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.MunicipalityDraft;
import nl.perspectief.locations.SetUpStatus;
import nl.perspectief.people.SetUpService;
import nl.perspectief.security.Roles;

/** The first page of a new portal; there once. */
@Route("setup")
@PageTitle("setup.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.ADMIN)
class SetUpView extends Div implements BeforeEnterObserver {

    private final transient SetUpService service;
    private final transient SetUpStatus status;

    final TextField name = new TextField(getTranslation("setup.name"));
    final TextField code = new TextField(getTranslation("setup.code"));
    final Button save = new Button(getTranslation("setup.save"));
    private final Map<String, TextField> fields = Map.of("name", name, "code", code);

    SetUpView(SetUpService service, SetUpStatus status) {
        this.service = service;
        this.status = status;
        code.setHelperText(getTranslation("setup.codeHelp"));
        for (var field : fields.values()) {
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            field.addValueChangeListener(_ -> field.setInvalid(false));
        }
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        var form = new Div(name, code);
        form.addClassName("form");
        add(
                new PageHeader(getTranslation("setup.title")).withSubtitle(getTranslation("setup.subtitle")),
                new Card(form, new Paragraph(getTranslation("setup.consequence")), save));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!status.isNeeded()) {
            throw new NotFoundException("setup");
        }
    }

    private void save() {
        try {
            service.setUp(new MunicipalityDraft(code.getValue(), name.getValue()));
            Notices.done(getTranslation("setup.done"));
            UI.getCurrent().navigate(AppointView.class);
        } catch (BadInputException bad) {
            var field = fields.getOrDefault(bad.field(), name);
            field.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
            field.setInvalid(true);
            field.focus();
            save.setEnabled(true);
        } catch (NotFoundException overtaken) {
            Notices.problem(getTranslation("setup.overtaken"));
            UI.getCurrent().navigate("");
        }
    }
}
