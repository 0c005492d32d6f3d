package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;

/** Actions beside each other by how far they are; behind the first of each state is a link to the list of the rest. */
class ActionBoard extends Div {

    static final int A_COLUMN = 8;

    /**
     * @param rows of all states, one more of each than a column shows where there are more
     * @param whole the address of the list of a state
     */
    ActionBoard(List<ActionRow> rows, LocalDate today, Function<ActionState, String> whole) {
        addClassName("action-board");
        for (var state : ActionState.values()) {
            var those = rows.stream().filter(row -> row.state() == state).toList();
            add(column(state, those, today, whole.apply(state)));
        }
    }

    private Card column(ActionState state, List<ActionRow> rows, LocalDate today, String whole) {
        var column = new Card(new H2(getTranslation("agenda.state." + state)));
        if (rows.isEmpty()) {
            column.add(Muted.paragraph(getTranslation("agenda.board.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("poll-list");
            rows.stream().limit(A_COLUMN).forEach(row -> list.add(new ActionItem(row, today, ActionItem.Place.COLUMN)));
            column.add(list);
        }
        if (rows.size() > A_COLUMN) {
            column.add(new Anchor(whole, getTranslation("agenda.board.all")));
        }
        return column;
    }
}
