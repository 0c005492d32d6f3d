package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Conflict;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.Interview;
import nl.perspectief.experts.InterviewDraft;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.security.Roles;

/** Where its writer corrects an interview. */
@Route(ExpertAddress.CHANGE_INTERVIEW)
@PageTitle("experts.interview.change")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.EXPERT)
class ChangeInterviewView extends Div implements BeforeEnterObserver {

    private final transient InterviewService interviews;
    private final transient AuthenticationContext user;
    final Conflict conflict = new Conflict();
    private int version;

    ChangeInterviewView(InterviewService interviews, AuthenticationContext user) {
        this.interviews = interviews;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Address.readId(event.getRouteParameters(), ExpertAddress.INTERVIEW_ID);
        var sheet = interviews.sheet(id);
        var interview = sheet.interview();
        var pool = sheet.pool();
        if (interview == null
                || pool.isClosed()
                || pool.id() != Address.readId(event.getRouteParameters(), ExpertAddress.POOL)) {
            throw new NotFoundException("change of interview " + id);
        }
        version = interview.version();
        var key = user.getPrincipalName().orElse("") + "/interview/" + id + "/";
        var form = new InterviewForm(sheet, draft -> save(interview, draft, key));
        form.keep(key, String.valueOf(version));
        form.add(conflict);
        removeAll();
        add(
                new PageHeader(getTranslation("experts.interview.change"))
                        .withBack(
                                ExpertAddress.interview(pool, id),
                                getTranslation("experts.interview.number", interview.number())),
                form);
    }

    private void save(Interview interview, InterviewDraft draft, String key) {
        try {
            interviews.correct(interview.id(), version, draft);
            Keep.forget(UI.getCurrent(), key);
            Notices.done(getTranslation("experts.saved"));
            UI.getCurrent().navigate(ExpertAddress.interview(interview.pool(), interview.id()));
        } catch (ChangedMeanwhileException overtaken) {
            var theirs = interviews.find(interview.id());
            var takeMine = new Button(getTranslation("conflict.takeMine"), _ -> {
                version = theirs.version();
                conflict.setVisible(false);
                save(interview, draft, key);
            });
            conflict.show(getTranslation("experts.interview.changedMeanwhile"), new InterviewWords(theirs), takeMine);
        }
    }
}
