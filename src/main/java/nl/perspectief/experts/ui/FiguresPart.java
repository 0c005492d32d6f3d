package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.experts.Attribute;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.PoolFigures;
import nl.perspectief.experts.Population;
import nl.perspectief.experts.VoiceService;

/** Whose voices are there and whose are missing. */
class FiguresPart extends Div {

    private final transient VoiceService figures;
    private final transient ExpertPool pool;
    final Button count = new Button(getTranslation("experts.figures.count"));

    FiguresPart(VoiceService figures, ExpertPool pool) {
        this.figures = figures;
        this.pool = pool;
        addClassName("page-part");
        var found = figures.find(pool.id());
        count.addThemeVariants(ButtonVariant.PRIMARY);
        count.setVisible(found.countable());
        count.addClickListener(_ -> step(() -> figures.count(pool.id())));
        add(head(found));
        found.parts().forEach(part -> add(card(part, found.interviews())));
    }

    private Card head(PoolFigures found) {
        var told = getTranslation(
                "experts.figures.rule", VoiceService.COUNTED_AT_ONCE, VoiceService.MOST_OF_ONE, VoiceService.FEWEST);
        var rule = Muted.paragraph(told);
        var counted = found.countedAt();
        if (counted == null) {
            return pool.isClosed()
                    ? new EmptyState(getTranslation("experts.figures.never"), neverHint())
                    : new EmptyState(getTranslation("experts.figures.none"), told, count);
        }
        return new Card(
                new H2(getTranslation("experts.figures.counted", found.interviews())),
                new Paragraph(getTranslation("experts.figures.countedAt", Dates.moment(counted, getLocale()))),
                rule,
                count);
    }

    private String neverHint() {
        return getTranslation("experts.figures.neverHint", VoiceService.FEWEST, VoiceService.MOST_OF_ONE);
    }

    private Card card(PoolFigures.Part part, int interviews) {
        var card = new Card(new H2(getTranslation("experts.attribute." + part.attribute())));
        card.addClassName("stack");
        if (interviews > 0) {
            if (part.isSilent()) {
                card.add(Muted.paragraph(getTranslation("experts.figures.silent", interviews)));
            } else {
                card.add(new VoicesChart(part, interviews));
            }
            if (part.hasNumbers()) {
                card.add(new Folded(
                        getTranslation("experts.figures.asTable"), "", () -> new VoicesTable(part, interviews)));
            }
        }
        if (pool.overseen() && !pool.isClosed() && part.attribute() != Attribute.LOCATION) {
            card.add(
                    new Folded(getTranslation("experts.figures.know"), "", () -> new PopulationForm(part, this::know)));
        }
        // a heading alone tells nothing
        card.setVisible(card.getComponentCount() > 1);
        return card;
    }

    private void know(Population population) {
        step(() -> figures.know(pool.id(), population));
    }

    private void step(Runnable step) {
        try {
            step.run();
            Notices.done(getTranslation("experts.saved"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
    }
}
