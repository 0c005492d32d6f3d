package nl.perspectief.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of those who signed in. Each takes memory, and one account can begin as many as it likes, so of one
 * person only the latest are kept.
 */
@Component
class SignIns implements HttpSessionAttributeListener {

    /** A telephone, a desk, a machine that is shared, and each of them once more in another browser. */
    static final int MOST_OF_ONE_PERSON = 10;

    /** Remembered at once; who is forgotten signs in again without a word. */
    private static final int ENDED = 10_000;

    private final Map<String, SequencedSet<HttpSession>> sessions = new HashMap<>();

    private final Cache<String, Boolean> ended = Caffeine.newBuilder()
            .maximumSize(ENDED)
            .expireAfterWrite(SignInTerm.TERM)
            .build();

    /** Whether the session was ended because its person had too many; says so once. */
    boolean hadTooMany(String sessionId) {
        return ended.asMap().remove(sessionId) != null;
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (isOfSignIn(event)) {
            begun(event.getSession(), event.getValue());
        }
    }

    /** By a second sign-in in the same browser. */
    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        if (isOfSignIn(event)) {
            forget(event.getSession(), event.getValue());
            begun(event.getSession(), event.getSession().getAttribute(event.getName()));
        }
    }

    /** Also when the session ends, in whatever way. */
    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (isOfSignIn(event)) {
            forget(event.getSession(), event.getValue());
        }
    }

    private void begun(HttpSession session, @Nullable Object context) {
        var oldest = remember(session, context);
        if (oldest == null) {
            return;
        }
        try {
            ended.put(oldest.getId(), true);
            oldest.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // as it should be
        }
    }

    /** @return the one that is too many now */
    private synchronized @Nullable HttpSession remember(HttpSession session, @Nullable Object context) {
        var person = personOf(context);
        if (person == null) {
            return null;
        }
        var theirs = sessions.computeIfAbsent(person, _ -> new LinkedHashSet<>());
        theirs.add(session);
        return theirs.size() > MOST_OF_ONE_PERSON ? theirs.removeFirst() : null;
    }

    private synchronized void forget(HttpSession session, @Nullable Object context) {
        var person = personOf(context);
        if (person != null) {
            sessions.computeIfPresent(person, (_, theirs) -> {
                theirs.remove(session);
                return theirs.isEmpty() ? null : theirs;
            });
        }
    }

    private static boolean isOfSignIn(HttpSessionBindingEvent event) {
        return HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY.equals(event.getName());
    }

    private static @Nullable String personOf(@Nullable Object context) {
        return context instanceof SecurityContext security
                        && security.getAuthentication() instanceof Authentication authentication
                ? authentication.getName()
                : null;
    }
}
