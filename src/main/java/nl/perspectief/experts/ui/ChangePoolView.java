package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Conflict;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.security.Roles;

/** Where oversight changes a pool, and closes it. */
@Route(ExpertAddress.CHANGE)
@PageTitle("experts.change")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class ChangePoolView extends Div implements BeforeEnterObserver {

    private final transient PoolService pools;
    private final transient AuthenticationContext user;
    final PoolForm form = new PoolForm();
    final Conflict conflict = new Conflict();
    final Button save = new Button(getTranslation("experts.save"));
    final Button close = new Button(getTranslation("experts.close"));
    final Tick sure = new Tick(getTranslation("experts.closeSure"));
    private long id;
    private int version;
    private String key = "";

    ChangePoolView(PoolService pools, AuthenticationContext user) {
        this.pools = pools;
        this.user = user;
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save());
        close.setEnabled(false);
        sure.addValueChangeListener(ticked -> close.setEnabled(ticked.getValue()));
        close.addClickListener(_ -> close());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var pool = pools.find(Address.readId(event.getRouteParameters(), ExpertAddress.POOL));
        if (!pool.overseen() || pool.isClosed()) {
            throw new NotFoundException("change of pool " + pool.id());
        }
        id = pool.id();
        version = pool.version();
        key = user.getPrincipalName().orElse("") + "/pool/" + id + "/";
        form.show(pool);
        form.keep(key, String.valueOf(version));
        removeAll();
        add(
                new PageHeader(getTranslation("experts.change"))
                        .withBack(pool.path(), pool.question().in(getLocale())),
                new Card(form, conflict, new Div(save)),
                closing(pool));
    }

    private Card closing(ExpertPool pool) {
        var card = new Card(
                new H2(getTranslation("experts.close")),
                new Paragraph(getTranslation("experts.closeHint", pool.keepDays())),
                new Paragraph(getTranslation("experts.closeFew", VoiceService.FEWEST, VoiceService.MOST_OF_ONE)),
                sure,
                new Div(close));
        card.addClassName("stack");
        return card;
    }

    private void save() {
        form.forgetProblems();
        try {
            pools.change(id, version, form.draft());
            Keep.forget(UI.getCurrent(), key);
            Notices.done(getTranslation("experts.saved"));
            UI.getCurrent().navigate(pools.find(id).path());
        } catch (BadInputException bad) {
            form.tell(bad);
        } catch (ChangedMeanwhileException overtaken) {
            showTheirs(pools.find(id));
        }
    }

    /** Nothing was stored: what the other one settled stands beside what is in the form. */
    private void showTheirs(ExpertPool theirs) {
        var takeTheirs = new Button(getTranslation("conflict.leave"), _ -> {
            version = theirs.version();
            conflict.setVisible(false);
            form.show(theirs);
        });
        var takeMine = new Button(getTranslation("conflict.takeMine"), _ -> {
            version = theirs.version();
            conflict.setVisible(false);
            save();
        });
        conflict.show(
                getTranslation("experts.changedMeanwhile"),
                new Div(
                        new Paragraph(theirs.question().in(getLocale())),
                        new Paragraph(Dates.period(theirs.starts(), theirs.ends(), getLocale()))),
                takeTheirs,
                takeMine);
    }

    private void close() {
        try {
            pools.close(id);
            Notices.done(getTranslation("experts.closedNow"));
            UI.getCurrent().navigate(pools.find(id).path());
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
    }
}
