package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.PoolSession;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionWatch;

/** What everybody in the room looks at. The code is there as long as people can join; large while they are waited for. */
class WallBoard extends LiveBoard {

    private final transient Supplier<PoolSession> session;
    private final CodePlace code;
    private final H2 step = new H2();
    private final Paragraph now = new Paragraph();
    private final ThemeList themes = new ThemeList();
    final IdeaList ideas = new IdeaList(IdeaItem::new);
    final OutcomeList outcome = new OutcomeList();

    /** @param again reads the session as it is then */
    WallBoard(PoolSession session, SessionWatch watch, String portal, Supplier<PoolSession> again) {
        super(session.id(), watch);
        this.session = again;
        code = new CodePlace(portal);
        code.show(session);
        add(step, now, code, themes, ideas, outcome);
        show(session.board());
    }

    @Override
    void show(Board board) {
        var at = board.step();
        step.setText(getTranslation("sessions.step." + at));
        now.setText(getTranslation("sessions.lead." + at, board.people(), board.given()));
        if (at != SessionStep.WAITING) {
            code.setVisible(false);
        } else if (isAttached()) {
            code.show(session.get());
        }
        themes.setVisible(at == SessionStep.LOOK);
        ideas.setVisible(at == SessionStep.IDEAS || at == SessionStep.CHOOSE);
        outcome.setVisible(at.tellsOfGroups());
        themes.show(board.shownThemes());
        themes.setClassName(
                "session-theme", board.shownThemes().size() < board.themes().size());
        ideas.show(board);
        if (at.tellsOfGroups()) {
            outcome.show(board);
        }
    }
}
