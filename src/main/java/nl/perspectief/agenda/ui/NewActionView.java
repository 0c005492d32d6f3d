package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.MunicipalityRow;
import nl.perspectief.security.Roles;

/** Where oversight puts an action on the agenda. */
@Route(AgendaAddress.NEW)
@PageTitle("agenda.new")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class NewActionView extends Div {

    private static final ActionDraft EMPTY =
            new ActionDraft(ActionText.EMPTY, ActionTheme.HOUSING, ActionTerm.SHORT, null, null, null, null, null);

    private final transient ActionService actions;
    private final String key;
    final ActionForm form;
    final Select<MunicipalityRow> municipality = new Select<>();
    final Button save = new Button(getTranslation("agenda.new.save"));

    NewActionView(
            ActionService actions,
            OrganisationService organisations,
            LocationService locations,
            AuthenticationContext user) {
        this.actions = actions;
        key = user.getPrincipalName().orElse("") + "/action/new/";
        form = new ActionForm(EMPTY, null, null, null, organisations, locations);
        municipality.setLabel(getTranslation("agenda.field.municipality"));
        municipality.setItemLabelGenerator(MunicipalityRow::name);
        municipality.addValueChangeListener(event -> form.offer(event.getValue().id()));
        var overseen = locations.overseen();
        municipality.setItems(overseen);
        municipality.setVisible(overseen.size() > 1);
        overseen.stream().findFirst().ifPresent(municipality::setValue);
        form.keep(key, "");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.setEnabled(!overseen.isEmpty());
        save.addClickListener(_ -> save());
        add(
                new PageHeader(getTranslation("agenda.new"))
                        .withSubtitle(getTranslation("agenda.new.hint"))
                        .withBack(AgendaAddress.LIST, getTranslation("agenda.title")),
                municipality,
                form,
                new Div(save));
    }

    private void save() {
        form.forgetProblems();
        try {
            var draft = form.draft();
            if (!form.looked()) {
                save.setEnabled(true);
                return;
            }
            var number = actions.add(municipality.getValue().id(), draft);
            Keep.forget(UI.getCurrent(), key);
            Notices.done(getTranslation("agenda.new.done", number));
            UI.getCurrent().navigate(AgendaAddress.of(number));
        } catch (BadInputException bad) {
            save.setEnabled(true);
            form.tell(bad);
        }
    }
}
