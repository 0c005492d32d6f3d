package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.Div;
import nl.perspectief.sessions.PoolSession;

/** Where the code stands by which people join, as it is now; nothing for who may not see it. */
class CodePlace extends Div {

    private final String portal;
    private String shown = "";

    CodePlace(String portal) {
        this.portal = portal;
    }

    void show(PoolSession session) {
        var code = session.code() == null ? "" : session.code();
        if (!code.equals(shown)) {
            shown = code;
            removeAll();
            session.spokenCode().ifPresent(spoken -> add(new CodeCard(portal, code, spoken)));
        }
    }
}
