package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.TranslationNeighbour;
import nl.perspectief.security.Roles;

/** Where an expert or oversight puts an insight into a language in which it isn't said; what stands is only read. */
@Route(ExpertAddress.TRANSLATE_INSIGHT)
@PageTitle("experts.insight.translate")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.EXPERT, Roles.OVERSIGHT})
class TranslateInsightView extends Div implements BeforeEnterObserver {

    private final transient InsightService insights;
    private final transient List<TranslationNeighbour> neighbours;
    private final String user;

    TranslateInsightView(InsightService insights, List<TranslationNeighbour> neighbours, AuthenticationContext user) {
        this.insights = insights;
        this.neighbours = neighbours;
        this.user = user.getPrincipalName().orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var insight = InsightView.read(insights, event).insight();
        var pool = insight.pool();
        var row = insight.row();
        var said = row.text();
        var missing = said.title().missing();
        if (missing.isEmpty()) {
            throw new NotFoundException("language that insight " + row.id() + " isn't in");
        }
        var from = from(pool, event.getLocation());
        var back = from.map(neighbour -> neighbour.path(pool)).orElse(ExpertAddress.insight(pool, row.number()));
        var backTo = from.map(neighbour -> getTranslation(neighbour.title()))
                .orElseGet(() -> said.title().in(said.title().readIn(getLocale())));
        var key = user + "/insight/translate/" + row.id() + "/";
        var form = new InsightForm(InsightForm.EMPTY, missing, (draft, _) -> {
            insights.translate(pool.id(), row.number(), draft);
            Keep.forget(UI.getCurrent(), key);
            Notices.done(getTranslation("experts.saved"));
            UI.getCurrent().navigate(back);
        });
        form.keep(key, "");
        var standing = new Card(new H2(getTranslation("experts.insight.stands")), InsightTexts.everywhere(said));
        standing.addClassName("stack");
        removeAll();
        add(
                new PageHeader(getTranslation("experts.insight.translate"))
                        .withSubtitle(getTranslation("experts.insight.translateHint"))
                        .withBack(back, backTo),
                standing,
                said.isExplained() ? form : form.unexplained());
    }

    private Optional<TranslationNeighbour> from(ExpertPool pool, Location location) {
        var word = Address.read(location, ExpertAddress.FROM);
        return neighbours.stream()
                .filter(neighbour -> pool.overseen() && neighbour.word().equals(word))
                .findFirst();
    }
}
