package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import nl.perspectief.base.ui.Push;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.SessionWatch;

/** A table as it is now: what changes there is shown at once, and after a lost connection what it is by then. */
abstract class LiveBoard extends Div {

    private transient Runnable stop = () -> {};

    LiveBoard(long sessionId, SessionWatch watch) {
        addClassName("page-part");
        addAttachListener(event -> follow(event.getUI(), sessionId, watch));
        addDetachListener(_ -> stop.run());
    }

    /** From now on it stays as it is. */
    void followNoMore() {
        stop.run();
        stop = () -> {};
    }

    /** Shows what is otherwise; what somebody types meanwhile stays. */
    abstract void show(Board board);

    /** To make a part visible that is so already costs as much as it has elements, on each page at each change. */
    static void visible(Component part, boolean visible) {
        if (part.isVisible() != visible) {
            part.setVisible(visible);
        }
    }

    private void follow(UI ui, long sessionId, SessionWatch watch) {
        stop.run();
        stop = watch.watch(
                sessionId,
                board -> Push.to(ui, () -> {
                    if (isAttached()) {
                        show(board);
                    }
                }));
    }
}
