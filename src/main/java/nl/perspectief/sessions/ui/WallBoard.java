package nl.perspectief.sessions.ui;

import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.PoolSession;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionWatch;

/** What everybody in the room looks at. The code is there as long as people can join; large while they are waited for. */
class WallBoard extends LiveBoard {

    /** So many fit on a wall, where nobody can scroll. */
    private static final int MOST_IDEAS = 9;

    private static final int MOST_OUTCOMES = 4;

    private final transient Supplier<PoolSession> session;
    private final CodePlace code;
    private final H2 step = new H2();
    private final Paragraph now = new Paragraph();
    private final ThemeList themes = new ThemeList();
    final IdeaList ideas = new IdeaList(IdeaItem::new);
    private final Others others = new Others();
    final OutcomeList outcome = new OutcomeList();

    /** @param again reads the session as it is then */
    WallBoard(PoolSession session, SessionWatch watch, String portal, Supplier<PoolSession> again) {
        super(session.id(), watch);
        this.session = again;
        code = new CodePlace(portal);
        code.show(session);
        add(step, now, code, themes, ideas, others, outcome);
        show(session.board());
    }

    @Override
    void show(Board board) {
        var at = board.step();
        step.setText(getTranslation("sessions.step." + at));
        now.setText(getTranslation("sessions.lead." + at, board.people(), board.given()));
        if (isAttached()) {
            code.show(session.get());
        }
        visible(themes, at == SessionStep.LOOK);
        visible(ideas, at == SessionStep.IDEAS || at == SessionStep.CHOOSE);
        visible(outcome, at.tellsOfGroups());
        themes.show(board.shownThemes());
        themes.setClassName(
                "session-theme", board.shownThemes().size() < board.themes().size());
        ideas.show(board, largest(board));
        others.show(MOST_IDEAS, ideas.isVisible() ? board.standing().size() : 0);
        if (at.tellsOfGroups()) {
            outcome.show(board, MOST_OUTCOMES);
        }
    }

    /** While ideas are added the latest; while they are chosen those with the most dots. */
    private static List<Idea> largest(Board board) {
        var standing = board.standing();
        return board.step() == SessionStep.CHOOSE
                ? standing.stream()
                        .sorted(comparingInt(Idea::dots).reversed())
                        .limit(MOST_IDEAS)
                        .toList()
                : standing.subList(Math.max(0, standing.size() - MOST_IDEAS), standing.size());
    }
}
