package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.security.Roles;

/** Where an expert records what somebody says. */
@Route(ExpertAddress.NEW_INTERVIEW)
@PageTitle("experts.interview.new")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.EXPERT)
class NewInterviewView extends Div implements BeforeEnterObserver {

    private final transient InterviewService interviews;
    private final transient AuthenticationContext user;

    NewInterviewView(InterviewService interviews, AuthenticationContext user) {
        this.interviews = interviews;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = interviews.blank(Address.readId(event.getRouteParameters(), ExpertAddress.POOL));
        var pool = sheet.pool();
        var key = user.getPrincipalName().orElse("") + "/interview/new/" + pool.id() + "/";
        var form = new InterviewForm(sheet, draft -> {
            var id = interviews.record(pool.id(), draft);
            Keep.forget(UI.getCurrent(), key);
            Notices.done(getTranslation("experts.interview.recorded"));
            UI.getCurrent().navigate(ExpertAddress.interview(pool, id));
        });
        form.keep(key, "");
        removeAll();
        add(
                new PageHeader(getTranslation("experts.interview.new"))
                        .withSubtitle(getTranslation("experts.interview.newHint", pool.keepDays()))
                        .withBack(pool.path(), pool.question().in(getLocale())),
                form);
    }
}
