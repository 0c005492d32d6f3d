package nl.perspectief.locations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Roles;

/** A location more. */
@Route("locations/new")
@PageTitle("locations.new")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class NewLocationView extends Div {

    private final transient LocationService locations;
    final MunicipalitySelect municipality;
    final LocationForm form = new LocationForm();
    final Button save = new Button(getTranslation("locations.save"));

    NewLocationView(LocationService locations, AuthenticationContext user) {
        this.locations = locations;
        municipality = new MunicipalitySelect(locations.overseen());
        form.keep(user.getPrincipalName().orElse("") + "/location/new/", 0);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        add(
                new PageHeader(getTranslation("locations.new"))
                        .withBack("locations", getTranslation("locations.title")),
                new Card(municipality, form, save));
    }

    private void save() {
        form.forgetProblems();
        try {
            var draft = form.draft();
            locations.create(municipality.getValue().id(), draft);
            form.letGo();
            Notices.done(getTranslation("locations.saved"));
            UI.getCurrent().navigate("locations/" + draft.code());
        } catch (BadInputException bad) {
            form.tell(bad);
            save.setEnabled(true);
        }
    }
}
