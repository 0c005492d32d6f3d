package nl.perspectief.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of those who did not sign in. Anybody can begin as many as they like, from as many addresses, so only
 * the latest are kept: a flood pushes out strangers, and never those who work.
 */
@Component
class Strangers implements HttpSessionListener, HttpSessionAttributeListener {

    private final SequencedSet<HttpSession> sessions = new LinkedHashSet<>();
    private final int most;

    Strangers(PortalSettings portal) {
        most = portal.strangers();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        var oldest = remember(event.getSession());
        if (oldest != null) {
            end(oldest);
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // as it should be
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY.equals(event.getName())) {
            forget(event.getSession());
        }
    }

    /** @return the one that is too many now */
    private synchronized @Nullable HttpSession remember(HttpSession session) {
        sessions.add(session);
        return sessions.size() > most ? sessions.removeFirst() : null;
    }

    private synchronized void forget(HttpSession session) {
        sessions.remove(session);
    }
}
