package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportState;
import org.jspecify.annotations.Nullable;

/** Reports of one state, the most pressing first, each with the ways to the other states. */
class BoardColumn extends Section {

    static final int PAGE = 10;

    private static final Set<Handling> MOVES =
            EnumSet.of(Handling.ACCEPT, Handling.START, Handling.ASK, Handling.SOLVE, Handling.ASSIGN);

    /** What stands in one column. */
    enum Kind {
        NEW(null),
        REOPENED(null),
        ACCEPTED(Handling.ACCEPT),
        IN_PROGRESS(Handling.START),
        WAITING(Handling.ASK);

        private final @Nullable Handling into;

        /** @param into what brings a report into it; null when nothing does */
        Kind(@Nullable Handling into) {
            this.into = into;
        }

        ReportState state() {
            return ReportState.valueOf(name());
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Of its name, which is that of a state. */
        String key() {
            return state().key();
        }
    }

    private final Kind kind;
    private final transient BiConsumer<ReportRow, Handling> move;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private int pages = 1;

    final Button more = new Button();

    /** @param move begins a change of a report */
    BoardColumn(Kind kind, BiConsumer<ReportRow, Handling> move) {
        this.kind = kind;
        this.move = move;
        addClassName("board-column");
        list.addClassName("cards");
        none.setText(getTranslation("issues.board.none"));
        none.addClassName("muted");
        more.setText(getTranslation("list.more"));
        add(new H2(getTranslation(kind.key())), none, list, more);
        DropTarget.create(this)
                .addDropListener(event -> event.getDragData()
                        .filter(ReportRow.class::isInstance)
                        .map(ReportRow.class::cast)
                        .ifPresent(this::drop));
    }

    Kind kind() {
        return kind;
    }

    /** So many reports are shown, if there are. */
    int wanted() {
        return pages * PAGE;
    }

    void wantMore() {
        pages++;
    }

    /** @param rows the first ones of its reports, more than it shows when there are more */
    void show(List<ReportRow> rows, Instant now) {
        list.removeAll();
        rows.stream().limit(wanted()).forEach(row -> list.add(card(row, now)));
        none.setVisible(rows.isEmpty());
        more.setVisible(rows.size() > wanted());
    }

    /** Where a card can't go it stays. */
    private void drop(ReportRow row) {
        var into = kind.into;
        if (into != null && Handling.of(row).contains(into)) {
            move.accept(row, into);
        } else if (kind.state() != row.state()) {
            Notices.problem(getTranslation("issues.bad.state"));
        }
    }

    private ListItem card(ReportRow row, Instant now) {
        var link = new Anchor(IssueAddress.of(row.number()), row.category().in(getLocale()));
        var beginning = new Span(row.beginning());
        beginning.addClassNames("beginning", "muted");
        beginning.getElement().setAttribute("lang", row.language());
        var place = new Span(row.place().isEmpty() ? row.locationName() : Dotted.of(row.locationName(), row.place()));
        // the column says how far it is
        var chips = new Div(IssueChips.of(row, now).stream().skip(1).toArray(Component[]::new));
        chips.addClassName("row");
        chips.setVisible(chips.getComponentCount() > 0);
        var handler = row.handler();
        var who =
                Muted.span(Dotted.of(row.number(), handler == null ? getTranslation("issues.board.nobody") : handler));
        var item = new ListItem(new Div(link), beginning, place, chips, who, moves(row));
        item.addClassName("card");
        DragSource.create(item).setDragData(row);
        return item;
    }

    /** What usually comes next as a button, the rest folded. */
    private Div moves(ReportRow row) {
        var next = HandlingPanel.first(row.state());
        var moves = new Div();
        moves.addClassName("moves");
        var others = new Div();
        for (var what : Handling.of(row)) {
            if (what == next) {
                moves.add(button(row, what));
            } else if (MOVES.contains(what)) {
                var other = button(row, what);
                other.addThemeVariants(ButtonVariant.TERTIARY);
                others.add(other);
            }
        }
        moves.add(new NativeDetails(getTranslation("issues.handling.more"), others));
        return moves;
    }

    private Button button(ReportRow row, Handling what) {
        var button = new Button(getTranslation(what.key()), _ -> move.accept(row, what));
        button.setAriaLabel(getTranslation("issues.board.move", getTranslation(what.key()), row.number()));
        return button;
    }
}
