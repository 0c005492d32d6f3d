package nl.perspectief.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.council.CouncilDetails;

/** By which regulation a council works. */
class RegulationCard extends Card {

    RegulationCard(CouncilDetails details) {
        var hint = Muted.paragraph(getTranslation("council.regulation.hint"));
        add(new H2(getTranslation("council.regulation")), new RegulationWords(details.regulation()), hint);
        if (details.seat().leads()) {
            var change = new LinkButton(
                    CouncilAddress.regulationOf(details.council()), getTranslation("council.regulation.change"));
            add(new Div(change));
        }
    }
}
