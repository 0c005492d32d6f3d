package nl.perspectief.sessions.ui;

import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.sessions.Agreement;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;

/** What was chosen: the idea with the most dots first, how each group weighs it, and who sees to it. */
class OutcomeList extends Div {

    private final transient Function<Idea, List<Component>> more;
    private final OrderedList list = new OrderedList();
    private final Others others = new Others();
    private final Paragraph summary = new Paragraph();
    private final Folded explanation = new Folded(getTranslation("sessions.agreement.how"), "", this::explained);

    OutcomeList() {
        this(_ -> List.of());
    }

    /** @param more to do with an idea, below it */
    OutcomeList(Function<Idea, List<Component>> more) {
        this.more = more;
        addClassName("page-part");
        list.addClassNames("session-ideas", "session-outcome");
        add(summary, explanation, list, others);
    }

    void show(Board board) {
        show(board, Integer.MAX_VALUE);
    }

    /** @param most the first of them */
    void show(Board board, int most) {
        explanation.setVisible(board.apart());
        summary.setText(summaryOf(board));
        list.removeAll();
        board.standing().stream()
                .sorted(comparingInt(Idea::dots).reversed().thenComparing(idea -> idea.promise() == null))
                .limit(most)
                .forEach(idea -> list.add(item(idea, board.tellsDots())));
        others.show(most, board.standing().size());
    }

    private String summaryOf(Board board) {
        if (!board.tellsDots()) {
            return getTranslation("sessions.agreement.untold", Board.FEWEST);
        }
        return board.apart()
                ? getTranslation("sessions.agreement.overall", Math.round(board.agreement()))
                : getTranslation("sessions.agreement.few", Board.FEWEST);
    }

    private ListItem item(Idea idea, boolean tellsDots) {
        var dots = new Span(getTranslation("sessions.dots", idea.dots()));
        dots.addClassName("session-dots");
        dots.setVisible(tellsDots);
        var theme = Muted.span(idea.theme().in(getLocale()));
        var facts = new Div(dots, theme);
        facts.addClassName("row");
        var item = new ListItem(new IdeaWords(idea), facts);
        item.addClassName("session-idea");
        var agreement = idea.agreement();
        if (agreement != null && agreement.verdict() != Agreement.Verdict.NONE) {
            facts.add(chip(agreement.verdict()));
            // of what is read, so that nobody counts another difference
            var residents = Math.round(agreement.residents());
            var partners = Math.round(agreement.partners());
            item.add(new Paragraph(
                    getTranslation("sessions.agreement.shares", residents, partners, Math.abs(residents - partners))));
        }
        var promise = idea.promise();
        if (promise != null) {
            var by = new Paragraph(getTranslation(
                    "sessions.promise.by", getTranslation("agenda.term." + promise.term()), promise.organisation()));
            if (!promise.title().equals(idea.text())) {
                item.add(ReadIn.written(new Paragraph(promise.title()), idea.language()));
            }
            item.add(by);
        }
        more.apply(idea).forEach(item::add);
        return item;
    }

    private Chip chip(Agreement.Verdict verdict) {
        var look = verdict == Agreement.Verdict.TOGETHER ? Chip.Look.GOOD : Chip.Look.POOR;
        return new Chip(look, getTranslation("sessions.agreement." + verdict));
    }

    private Component explained() {
        return new Div(
                new Paragraph(getTranslation("sessions.agreement.share")),
                new Paragraph(getTranslation("sessions.agreement.measure")),
                new Paragraph(getTranslation("sessions.agreement.verdicts")));
    }
}
