package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.ui.Card;
import nl.perspectief.issues.ReportingPlace;

/** At which location, for who has several. */
class PlaceStep extends Card {

    PlaceStep(NewReport report, List<ReportingPlace> places) {
        var list = new UnorderedList();
        list.addClassName("step-choice");
        places.forEach(place -> list.add(
                new ListItem(new Anchor(report.at(place.code()).address().toString(), place.name()))));
        add(new H2(getTranslation("issues.new.where")), list);
    }
}
