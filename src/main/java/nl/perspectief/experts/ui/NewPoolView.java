package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.PoolService;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.MunicipalityRow;
import nl.perspectief.security.Roles;

/** Where oversight begins a pool. */
@Route(ExpertAddress.NEW)
@PageTitle("experts.begin")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class NewPoolView extends Div {

    private static final int USUAL_MONTHS = 3;

    private final transient PoolService pools;
    private final String key;
    final RequiredSelect<MunicipalityRow> municipality = new RequiredSelect<>();
    final PoolForm form = new PoolForm();
    final Button begin = new Button(getTranslation("experts.begin"));

    NewPoolView(PoolService pools, LocationService locations, AuthenticationContext user, Clock clock) {
        this.pools = pools;
        key = user.getPrincipalName().orElse("") + "/pool/new/";
        var overseen = locations.overseen();
        municipality.setLabel(getTranslation("experts.field.municipality"));
        municipality.setItemLabelGenerator(MunicipalityRow::name);
        municipality.setItems(overseen);
        municipality.setVisible(overseen.size() > 1);
        overseen.stream().findFirst().ifPresent(municipality::setValue);
        var today = Dates.day(clock.instant());
        form.starts.setValue(today);
        form.ends.setValue(today.plusMonths(USUAL_MONTHS));
        form.keep(key, "");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(_ -> begin());
        add(
                new PageHeader(getTranslation("experts.begin"))
                        .withSubtitle(getTranslation("experts.beginHint"))
                        .withBack(ExpertAddress.LIST, getTranslation("experts.title")),
                new Card(municipality, form, new Div(begin)));
    }

    private void begin() {
        form.forgetProblems();
        try {
            var place = municipality.getValue();
            var id = pools.begin(place == null ? 0 : place.id(), form.draft());
            Keep.forget(UI.getCurrent(), key);
            UI.getCurrent().navigate(pools.find(id).path());
        } catch (BadInputException bad) {
            form.tell(bad);
        } finally {
            begin.setEnabled(true);
        }
    }
}
