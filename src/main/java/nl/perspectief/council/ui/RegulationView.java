package nl.perspectief.council.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Conflict;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.council.CouncilDetails;
import nl.perspectief.council.CouncilService;
import nl.perspectief.security.Roles;

/** Where chair and secretary settle their council's regulation. */
@Route(CouncilAddress.REGULATION)
@PageTitle("council.regulation.change")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COUNCIL_MEMBER)
class RegulationView extends Div implements BeforeEnterObserver {

    private final transient CouncilService councils;
    private final transient AuthenticationContext user;
    final RegulationForm form = new RegulationForm();
    final Button save = new Button(getTranslation("council.save"));
    final Conflict conflict = new Conflict();
    private long councilId;
    private int version;

    RegulationView(CouncilService councils, AuthenticationContext user) {
        this.councils = councils;
        this.user = user;
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get(CouncilAddress.CODE).orElse("");
        var details = councils.find(code);
        if (!details.seat().leads()) {
            throw new NotFoundException("regulation of council " + code);
        }
        var council = details.council();
        councilId = council.id();
        version = details.version();
        form.show(details.regulation());
        form.keep(user.getPrincipalName().orElse("") + "/regulation/" + councilId + "/", version);
        removeAll();
        add(
                new PageHeader(getTranslation("council.regulation.change"))
                        .withSubtitle(getTranslation("council.regulation.hint"))
                        .withBack(council.path(), getTranslation(council.nameKey(), council.place())),
                new Card(form, conflict, new Div(save)));
    }

    private void save() {
        form.forgetProblems();
        try {
            councils.settle(councilId, version, form.regulation());
            form.letGo();
            Notices.done(getTranslation("council.saved"));
            UI.getCurrent().navigate(councils.find(councilId).council().path());
        } catch (BadInputException bad) {
            form.tell(bad);
        } catch (ChangedMeanwhileException overtaken) {
            showTheirs(councils.find(councilId));
        }
    }

    /** Nothing was stored: what the other one settled stands beside what is in the form. */
    private void showTheirs(CouncilDetails theirs) {
        var takeTheirs = new Button(getTranslation("conflict.leave"), _ -> {
            version = theirs.version();
            conflict.setVisible(false);
            form.show(theirs.regulation());
        });
        var takeMine = new Button(getTranslation("conflict.takeMine"), _ -> {
            version = theirs.version();
            conflict.setVisible(false);
            save();
        });
        conflict.show(
                getTranslation("council.changedMeanwhile"),
                new RegulationWords(theirs.regulation()),
                takeTheirs,
                takeMine);
    }
}
