package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.ui.Address;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.ReportFilter;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportState;

/** That there are urgent reports which nobody has accepted yet, where others stand above them. */
class UrgentNotice extends Div {

    static final ReportFilter URGENT =
            ReportFilter.of(Scope.WORK).in(Set.of(ReportState.NEW)).with(Set.of(Priority.URGENT));

    /** So many are counted. */
    static final int MOST = 20;

    private final Span words = new Span();

    UrgentNotice() {
        addClassNames("notice", "row");
        getElement().setAttribute("role", "status");
        var all = new Address(IssueAddress.LIST)
                .with(ReportFilters.STATE, ReportFilters.word(ReportState.NEW))
                .with(ReportFilters.PRIORITY, ReportFilters.word(Priority.URGENT));
        add(words, new Anchor(all.toString(), getTranslation("issues.urgent.link")));
        setVisible(false);
    }

    /**
     * @param urgent one more than are counted, to know whether there are more
     * @param list what is shown below
     */
    void show(List<ReportRow> urgent, List<ReportRow> list) {
        var top = list.stream().limit(urgent.size()).map(ReportRow::number).toList();
        setVisible(!urgent.stream().limit(list.size()).map(ReportRow::number).allMatch(top::contains));
        words.setText(
                urgent.size() > MOST
                        ? getTranslation("issues.urgent.more", MOST)
                        : getTranslation("issues.urgent", urgent.size()));
    }
}
