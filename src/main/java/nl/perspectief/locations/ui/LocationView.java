package nl.perspectief.locations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Conflict;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.locations.LocationDetails;
import nl.perspectief.locations.LocationDraft;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Roles;

/** One location; oversight changes it here. */
@Route("locations/:code([a-z0-9-]+)")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT, Roles.ADMIN})
class LocationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LocationService locations;
    private final transient AuthenticationContext user;
    final LocationForm form = new LocationForm();
    final Button save = new Button(getTranslation("locations.save"));
    final Conflict changedMeanwhile = new Conflict();
    private String title = "";
    private long locationId;
    private int version;

    LocationView(LocationService locations, AuthenticationContext user) {
        this.locations = locations;
        this.user = user;
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = locations.find(event.getRouteParameters().get("code").orElse(""));
        locationId = location.id();
        version = location.version();
        title = location.draft().name();
        removeAll();
        add(header(location.draft()));
        add(new Card(description(location.draft())));
        if (location.mayChange()) {
            form.show(location.draft());
            form.keep(user.getPrincipalName().orElse("") + "/location/" + locationId + "/", version);
            add(new Card(new H2(getTranslation("locations.change")), form, changedMeanwhile, save));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(LocationDraft location) {
        var header = user.hasAnyRole(Roles.LOCATION_MANAGER, Roles.OVERSIGHT)
                ? new PageHeader(title, codes(location.code()))
                : new PageHeader(title);
        return header.withSubtitle(location.city()).withBack("locations", getTranslation("locations.title"));
    }

    private Anchor codes(String code) {
        return new LinkButton("locations/" + code + "/qr", getTranslation("issues.qr.title"));
    }

    private void save() {
        form.forgetProblems();
        try {
            var draft = form.draft();
            locations.change(locationId, version, draft);
            form.letGo();
            Notices.done(getTranslation("locations.saved"));
            UI.getCurrent().navigate("locations/" + draft.code());
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (BadInputException bad) {
            form.tell(bad);
        } catch (ChangedMeanwhileException overtaken) {
            showTheirs(locations.find(locationId));
        }
    }

    /** Nothing was stored: what the other one stored stands beside what is in the form. */
    private void showTheirs(LocationDetails theirs) {
        var takeMine = new Button(getTranslation("conflict.takeMine"), _ -> {
            version = theirs.version();
            changedMeanwhile.setVisible(false);
            save();
        });
        var takeTheirs = new Button(getTranslation("conflict.leave"), _ -> {
            version = theirs.version();
            changedMeanwhile.setVisible(false);
            form.show(theirs.draft());
        });
        changedMeanwhile.show(
                getTranslation("locations.changedMeanwhile"), description(theirs.draft()), takeTheirs, takeMine);
    }

    private Component description(LocationDraft draft) {
        var list = new DescriptionList();
        list.addClassName("description");
        describe(list, "locations.address", draft.street() + ", " + draft.postcode() + " " + draft.city());
        describe(list, "locations.buildingKind", getTranslation("locations.building." + draft.buildingKind()));
        describe(
                list,
                "locations.residents",
                getTranslation("locations.residentsOf", draft.residents(), draft.capacity()));
        describe(list, "locations.since", Dates.day(draft.openSince(), getLocale()));
        var until = draft.openUntil();
        if (until != null) {
            describe(list, "locations.until", Dates.day(until, getLocale()));
        }
        return list;
    }

    private void describe(DescriptionList list, String label, String value) {
        list.add(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(value));
    }
}
