package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.agenda.Action;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.BeginningService;
import nl.perspectief.agenda.OrganisationChoice;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.agenda.PersonChoice;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Conflict;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationFilter;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Where oversight changes what an action says, whose it is, and until when. */
@Route(AgendaAddress.CHANGE)
@PageTitle("agenda.change")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class ChangeActionView extends Div implements BeforeEnterObserver {

    private final transient ActionService actions;
    private final transient BeginningService beginnings;
    private final transient OrganisationService organisations;
    private final transient LocationService locations;
    private final String user;
    final Conflict conflict = new Conflict();
    private String number = "";
    private String key = "";
    private int version;

    ChangeActionView(
            ActionService actions,
            BeginningService beginnings,
            OrganisationService organisations,
            LocationService locations,
            AuthenticationContext user) {
        this.actions = actions;
        this.beginnings = beginnings;
        this.organisations = organisations;
        this.locations = locations;
        this.user = user.getPrincipalName().orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get(AgendaAddress.NUMBER).orElse("");
        var action = actions.find(number);
        if (!action.may().change()) {
            throw new NotFoundException("change of action " + number);
        }
        version = action.version();
        key = user + "/action/" + number + "/change/";
        var form = new ActionForm(
                action.draft(), organisation(action), person(action), location(action), organisations, locations);
        form.offer(action.municipalityId());
        if (action.row().state() != ActionState.PROPOSED) {
            form.knowFirstStep();
        }
        form.keep(key, String.valueOf(version));
        var save = new Button(getTranslation("agenda.change.save"), _ -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var warning = new Paragraph(getTranslation("agenda.change.hint"));
        warning.addClassName("notice");
        removeAll();
        add(
                new PageHeader(getTranslation("agenda.change"))
                        .withSubtitle(action.row().number())
                        .withBack(action.row().path(), action.row().number()),
                warning,
                form,
                conflict,
                new Card(save));
        if (action.needsText()) {
            form.texts.needText();
        }
        if (action.isUnsaid()) {
            addComponentAtIndex(2, new ToDoCard(() -> beginnings.of(number, getLocale()), form.texts::begin));
        }
    }

    private static @Nullable OrganisationChoice organisation(Action action) {
        var id = action.organisationId();
        var name = action.row().organisation();
        return id == null || name == null ? null : new OrganisationChoice(id, name);
    }

    private static @Nullable PersonChoice person(Action action) {
        var id = action.personId();
        var name = action.row().person();
        return id == null || name == null ? null : new PersonChoice(id, name);
    }

    private @Nullable LocationRow location(Action action) {
        var id = action.locationId();
        var name = action.row().location();
        return id == null || name == null
                ? null
                : locations
                        .list(LocationFilter.named(name), PageRequest.ofSize(20).withSort(Sort.by("name", "id")))
                        .stream()
                        .filter(row -> row.id() == id)
                        .findFirst()
                        .orElse(null);
    }

    private void save(ActionForm form) {
        form.forgetProblems();
        try {
            var draft = form.draft();
            if (!form.looked()) {
                return;
            }
            actions.change(number, version, draft);
            Keep.forget(UI.getCurrent(), key);
            Notices.done(getTranslation("agenda.changed"));
            UI.getCurrent().navigate(AgendaAddress.of(number));
        } catch (BadInputException bad) {
            form.tell(bad);
        } catch (ChangedMeanwhileException overtaken) {
            showTheirs(form, actions.find(number));
        }
    }

    /** Nothing was stored: what the other one settled stands beside what is in the form. */
    private void showTheirs(ActionForm form, Action now) {
        var language = now.text().readIn(getLocale());
        var title = ReadIn.written(new Paragraph(now.text().title().in(language)), language);
        title.addClassName("function-kind");
        var takeTheirs = new Button(getTranslation("conflict.leave"), _ -> {
            Keep.forget(UI.getCurrent(), key);
            UI.getCurrent().navigate(AgendaAddress.of(number));
        });
        var takeMine = new Button(getTranslation("conflict.takeMine"), _ -> {
            version = now.version();
            conflict.setVisible(false);
            save(form);
        });
        conflict.show(
                getTranslation("agenda.changedMeanwhile"), new Div(title, new ActionFacts(now)), takeTheirs, takeMine);
    }
}
