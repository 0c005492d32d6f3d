package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.util.List;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.issues.RatedMonth;

/** How well those who reported something found that they were helped; hidden while too few answered. */
class RatingsCard extends Card {

    RatingsCard(List<RatedMonth> months) {
        var list = new UnorderedList();
        list.addClassName("history");
        months.forEach(month -> list.add(new ListItem(getTranslation(
                "issues.ratings.month",
                month.location(),
                Dates.month(YearMonth.from(month.month()), getLocale()),
                month.average(),
                month.answers()))));
        add(new H2(getTranslation("issues.ratings")), list);
        setVisible(!months.isEmpty());
    }
}
