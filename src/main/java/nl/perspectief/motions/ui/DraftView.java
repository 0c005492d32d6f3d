package nl.perspectief.motions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.InMenu;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.motions.MotionDraft;
import nl.perspectief.motions.MotionDraftService;
import nl.perspectief.motions.MotionText;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Reference;
import nl.perspectief.trail.TrailService;

/** What may become a motion: nobody but who writes it sees it. */
@Route(MotionAddress.DRAFT)
@InMenu("council")
@PageTitle("motions.draft")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COUNCIL_MEMBER)
class DraftView extends Div implements BeforeEnterObserver {

    /** Of a motion that nobody has begun to write. */
    static final MotionText EMPTY = new MotionText(Texts.NONE, Texts.NONE);

    private final transient MotionDraftService drafts;
    private final transient TrailService trails;
    private final transient AuthenticationContext user;

    DraftView(MotionDraftService drafts, TrailService trails, AuthenticationContext user) {
        this.drafts = drafts;
        this.trails = trails;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Address.readId(event.getRouteParameters(), MotionAddress.ID);
        drafts.motionOf(id).ifPresentOrElse(number -> event.forwardTo(MotionAddress.of(number)), () -> show(id));
    }

    private void show(long id) {
        try {
            show(drafts.find(id));
        } catch (NotFoundException gone) {
            showGone();
        }
    }

    /** The same of one that was thrown away and of somebody else's. */
    private void showGone() {
        removeAll();
        add(
                new PageHeader(getTranslation("problem.notFoundTitle")),
                new EmptyState(
                        getTranslation("motions.draftGone"),
                        getTranslation("motions.draftGoneHint"),
                        new Anchor("council", getTranslation("council.title"))));
    }

    private void show(MotionDraft draft) {
        var council = draft.council();
        var key = user.getPrincipalName().orElse("") + "/draft/" + draft.id() + "/";
        var card = new DraftCard(
                draft.text(),
                key,
                draft.changedAt().toString(),
                text -> save(draft.id(), text, key),
                text -> submit(draft, text, key));
        removeAll();
        add(new PageHeader(getTranslation("motions.draft"))
                .withSubtitle(getTranslation("motions.draftHint"))
                .withBack(MotionAddress.list(council), getTranslation("motions.title")));
        origin(draft).map(ComesOf::new).ifPresent(this::add);
        add(card, deletion(draft.id(), key));
    }

    /** As long as its writer may see it. */
    private Optional<Reference> origin(MotionDraft draft) {
        var from = draft.from();
        var location = draft.council().locationId();
        return from == null || location == null ? Optional.empty() : trails.kept(from, location);
    }

    /** Asks once more: nobody can bring it back. */
    private Card deletion(long id, String key) {
        return new Card(new Sure(
                getTranslation("motions.delete"),
                getTranslation("motions.deleteHint"),
                getTranslation("motions.deleteYes"),
                () -> delete(id, key)));
    }

    private void save(long id, MotionText text, String key) {
        drafts.change(id, text);
        Keep.forget(UI.getCurrent(), key);
        Notices.done(getTranslation("motions.saved"));
        show(drafts.find(id));
    }

    private void submit(MotionDraft draft, MotionText text, String key) {
        var number = drafts.submit(draft.id(), text);
        Keep.forget(UI.getCurrent(), key);
        // the browser's way back leads to what there is
        new Address(MotionAddress.list(draft.council())).show();
        showMotion(number);
    }

    private void delete(long id, String key) {
        var council = drafts.find(id).council();
        drafts.delete(id);
        Keep.forget(UI.getCurrent(), key);
        Notices.done(getTranslation("motions.deleted"));
        new Address(MotionAddress.list(council)).show();
        UI.getCurrent().navigate(MotionAddress.list(council));
    }

    /** Goes to what was submitted. */
    static void showMotion(String number) {
        Notices.done(I18NProvider.translate("motions.submitted", number));
        UI.getCurrent().navigate(MotionAddress.of(number));
    }
}
