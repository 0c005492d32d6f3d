package nl.perspectief.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.TrailService;

/** The whole chain to which a thing belongs. */
@Route(TrailAddress.ONE)
@PageTitle("trail.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class TrailView extends Div implements BeforeEnterObserver {

    private final transient TrailService trails;

    TrailView(TrailService trails) {
        this.trails = trails;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var steps = trails.find(
                parameters.get(TrailAddress.KIND).orElse(""),
                parameters.get(TrailAddress.NAME).orElse(""));
        removeAll();
        Step.seen(steps).stream().filter(step -> step.place() == 0).findFirst().ifPresent(here -> {
            var reference = here.reference();
            var language = reference.title().readIn(getLocale());
            add(new PageHeader(getTranslation("trail.title"))
                    .withSubtitle(getTranslation("trail.hint"))
                    .withBack(reference.path(), reference.title().in(language)));
        });
        var line = TrailLine.list(steps, getLocale());
        line.addClassName("whole");
        var card = new Card(line);
        if (steps.size() == 1) {
            card.add(new Paragraph(getTranslation("trail.alone")));
        }
        add(card);
    }
}
