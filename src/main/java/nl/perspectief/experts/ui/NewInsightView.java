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
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.InsightDraft;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.InsightTheme;
import nl.perspectief.experts.PoolInsights;
import nl.perspectief.security.Roles;

/** Where an expert writes down what several people say. */
@Route(ExpertAddress.NEW_INSIGHT)
@PageTitle("experts.insight.new")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.EXPERT)
class NewInsightView extends Div implements BeforeEnterObserver {

    private final transient InsightService insights;
    private final transient AuthenticationContext user;
    final RequiredSelect<InsightTheme> theme = new RequiredSelect<>();

    NewInsightView(InsightService insights, AuthenticationContext user) {
        this.insights = insights;
        this.user = user;
        theme.setLabel(getTranslation("experts.field.ofTheme"));
        theme.setItemLabelGenerator(item -> item.name().in(getLocale()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = insights.list(Address.readId(event.getRouteParameters(), ExpertAddress.POOL));
        var pool = found.pool();
        if (!pool.member() || pool.isClosed()) {
            throw new NotFoundException("new insight of pool " + pool.id());
        }
        var asked = Address.read(event.getLocation(), ExpertAddress.THEME);
        theme.setItems(found.themes());
        found.themes().stream()
                .filter(item -> String.valueOf(item.id()).equals(asked))
                .findFirst()
                .or(() -> found.themes().stream().findFirst())
                .ifPresent(theme::setValue);
        var key = user.getPrincipalName().orElse("") + "/insight/new/" + pool.id() + "/";
        var form = new InsightForm(InsightForm.EMPTY, (draft, _) -> add(found, draft, key));
        form.keep(key, "");
        removeAll();
        add(
                new PageHeader(getTranslation("experts.insight.new"))
                        .withSubtitle(getTranslation("experts.insight.newHint"))
                        .withBack(
                                ExpertAddress.tab(pool, PoolTab.INSIGHTS).toString(),
                                pool.question().in(getLocale())),
                new Card(theme),
                form);
    }

    private void add(PoolInsights found, InsightDraft draft, String key) {
        var chosen = theme.getValue();
        var number = insights.add(found.pool().id(), chosen == null ? 0 : chosen.id(), draft);
        Keep.forget(UI.getCurrent(), key);
        Notices.done(getTranslation("experts.saved"));
        UI.getCurrent().navigate(ExpertAddress.insight(found.pool(), number));
    }
}
