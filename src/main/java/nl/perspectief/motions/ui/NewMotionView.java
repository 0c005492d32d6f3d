package nl.perspectief.motions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.council.Council;
import nl.perspectief.council.CouncilService;
import nl.perspectief.motions.MotionDraftService;
import nl.perspectief.motions.MotionText;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Reference;
import nl.perspectief.trail.TrailService;

/** Where a member begins a motion. */
@Route(MotionAddress.NEW)
@PageTitle("motions.new")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COUNCIL_MEMBER)
class NewMotionView extends Div implements BeforeEnterObserver {

    private final transient CouncilService councils;
    private final transient MotionDraftService drafts;
    private final transient TrailService trails;
    private final transient AuthenticationContext user;

    NewMotionView(CouncilService councils, MotionDraftService drafts, TrailService trails, AuthenticationContext user) {
        this.councils = councils;
        this.drafts = drafts;
        this.trails = trails;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get(MotionAddress.COUNCIL).orElse("");
        var details = councils.find(code);
        if (!details.seat().member()) {
            throw new NotFoundException("new motion of council " + code);
        }
        var council = details.council();
        removeAll();
        var from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MotionAddress.FROM)
                .orElse("");
        var origin = origin(council, from);
        add(new PageHeader(getTranslation("motions.new"))
                .withSubtitle(getTranslation("motions.newHint"))
                .withBack(MotionAddress.list(council), getTranslation("motions.title")));
        origin.map(ComesOf::new).ifPresent(this::add);
        var said = origin.isPresent() ? from : "";
        var key = user.getPrincipalName().orElse("") + "/motion/" + council.id() + "/"
                + (said.isEmpty() ? "" : said + "/");
        add(new DraftCard(
                DraftView.EMPTY,
                key,
                "",
                text -> save(council.id(), text, said, key),
                text -> submit(council.id(), text, said, key)));
    }

    private Optional<Reference> origin(Council council, String said) {
        var location = council.locationId();
        return location == null || said.isEmpty() ? Optional.empty() : trails.origin(said, location);
    }

    private void save(long councilId, MotionText text, String said, String key) {
        var id = said.isEmpty() ? drafts.draft(councilId, text) : drafts.draftOf(councilId, text, said);
        Keep.forget(UI.getCurrent(), key);
        Notices.done(getTranslation("motions.saved"));
        UI.getCurrent().navigate(MotionAddress.draft(id));
    }

    private void submit(long councilId, MotionText text, String said, String key) {
        var number = said.isEmpty() ? drafts.submitNew(councilId, text) : drafts.submitOf(councilId, text, said);
        Keep.forget(UI.getCurrent(), key);
        DraftView.showMotion(number);
    }
}
