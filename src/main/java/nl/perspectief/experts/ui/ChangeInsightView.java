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
import java.util.Locale;
import java.util.Set;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Conflict;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.Insight;
import nl.perspectief.experts.InsightDraft;
import nl.perspectief.experts.InsightService;
import nl.perspectief.security.Roles;

/** Where an expert says an insight otherwise. */
@Route(ExpertAddress.CHANGE_INSIGHT)
@PageTitle("experts.insight.change")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.EXPERT)
class ChangeInsightView extends Div implements BeforeEnterObserver {

    private final transient InsightService insights;
    private final transient AuthenticationContext user;
    final Conflict conflict = new Conflict();
    private int version;

    ChangeInsightView(InsightService insights, AuthenticationContext user) {
        this.insights = insights;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var insight = InsightView.read(insights, event);
        var pool = insight.insight().pool();
        if (!pool.member() || pool.isClosed()) {
            throw new NotFoundException("change of an insight of pool " + pool.id());
        }
        show(insight.insight());
    }

    private void show(Insight insight) {
        var row = insight.row();
        var title = row.text().title();
        version = insight.version();
        var key = user.getPrincipalName().orElse("") + "/insight/" + row.id() + "/";
        var form =
                new InsightForm(row.text(), (draft, right) -> save(insight, draft, right, key)).older(insight.older());
        form.keep(key, String.valueOf(version));
        form.add(conflict);
        removeAll();
        add(
                new PageHeader(getTranslation("experts.insight.change"))
                        .withBack(
                                ExpertAddress.insight(insight.pool(), row.number()),
                                title.in(title.readIn(getLocale()))),
                form);
    }

    private void save(Insight insight, InsightDraft draft, Set<Locale> right, String key) {
        try {
            insights.change(insight.row().id(), version, draft, right);
            Keep.forget(UI.getCurrent(), key);
            Notices.done(getTranslation("experts.saved"));
            UI.getCurrent()
                    .navigate(
                            ExpertAddress.insight(insight.pool(), insight.row().number()));
        } catch (ChangedMeanwhileException overtaken) {
            showTheirs(insight, draft, right, key);
        }
    }

    /** Nothing was stored: what the other one wrote stands beside what is in the form. */
    private void showTheirs(Insight insight, InsightDraft draft, Set<Locale> right, String key) {
        var theirs = insights.find(insight.pool().id(), insight.row().number()).insight();
        var takeTheirs = new Button(getTranslation("conflict.leave"), _ -> {
            Keep.forget(UI.getCurrent(), key);
            conflict.setVisible(false);
            show(theirs);
        });
        var takeMine = new Button(getTranslation("conflict.takeMine"), _ -> {
            version = theirs.version();
            conflict.setVisible(false);
            save(insight, draft, right, key);
        });
        conflict.show(
                getTranslation("experts.insight.changedMeanwhile"),
                InsightTexts.everywhere(theirs.row().text()),
                takeTheirs,
                takeMine);
    }
}
