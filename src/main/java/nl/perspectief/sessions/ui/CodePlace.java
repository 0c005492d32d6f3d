package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.NativeDetails;
import nl.perspectief.sessions.PoolSession;
import nl.perspectief.sessions.SessionStep;

/** The code by which people join, as it is now: large while they are waited for, folded later on. */
class CodePlace extends NativeDetails {

    private final String portal;
    private String shown = "";
    private boolean waits;

    CodePlace(String portal) {
        this.portal = portal;
        addClassNames("folded", "session-code-place");
        setVisible(false);
    }

    /** Nothing for who may not see the code, and once there is none. */
    void show(PoolSession session) {
        var spoken = session.spokenCode().orElse("");
        setVisible(!spoken.isEmpty());
        if (!spoken.isEmpty() && !spoken.equals(shown)) {
            setSummaryText(getTranslation("sessions.code", spoken));
            setContent(new CodeCard(portal, session.code() == null ? "" : session.code(), spoken));
        }
        shown = spoken;
        if (waits != (session.board().step() == SessionStep.WAITING)) {
            waits = !waits;
            setOpen(waits);
        }
    }
}
