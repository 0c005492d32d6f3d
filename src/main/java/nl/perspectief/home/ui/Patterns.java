package nl.perspectief.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.issues.Pattern;

/** What is reported again and again at the reader's locations. */
class Patterns extends Card {

    /** More than these would hide the rest of the page. */
    static final int MOST = 5;

    /** @param patterns the largest first; at least one */
    Patterns(List<Pattern> patterns) {
        var list = new UnorderedList();
        list.addClassName("patterns");
        patterns.stream().limit(MOST).map(this::item).forEach(list::add);
        add(new H2(getTranslation("today.patterns")), list);
        if (patterns.size() > MOST) {
            add(Muted.paragraph(getTranslation("today.patternsMore", MOST)));
        }
    }

    private ListItem item(Pattern pattern) {
        var what = getTranslation(
                pattern.first().equals(pattern.last()) ? "today.patternOfADay" : "today.pattern",
                pattern.reports(),
                pattern.category().in(getLocale()),
                pattern.locationName(),
                Dates.day(pattern.first(), getLocale()),
                Dates.day(pattern.last(), getLocale()));
        var steps = new Div(new Anchor(reports(pattern).toString(), getTranslation("today.patternLink")));
        steps.addClassName("row");
        var action = pattern.action();
        if (action != null) {
            steps.add(new Anchor("agenda/" + action, getTranslation("today.patternAction", action)));
        } else if (pattern.proposable()) {
            steps.add(new Anchor(
                    "issues/patterns/" + pattern.locationCode() + "/" + pattern.categoryId(),
                    getTranslation("issues.propose")));
        }
        return new ListItem(new Paragraph(what), steps);
    }

    /** Those that were counted, and no others. */
    private static Address reports(Pattern pattern) {
        return new Address("issues")
                .with("scope", "all")
                .with("category", pattern.categoryId())
                .with("at", pattern.locationCode())
                .with("since", pattern.since())
                .with("counted", 1);
    }
}
