package nl.perspectief.security;

import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The current user's {@link Standing}. Read anew in each transaction that may write and in each request, so that a
 * function that ends, ends at once; kept within a transaction and for what a request only reads, so that it costs a
 * screen one statement.
 */
@Component
public class Access {

    private static final String KEPT = Access.class.getName();

    private final FunctionSource functions;

    Access(FunctionSource functions) {
        this.functions = functions;
    }

    public Standing standing() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Standing.NOBODY;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read(authentication);
        }
        var known = known(TransactionSynchronizationManager.getResource(this), authentication);
        if (known != null) {
            return known;
        }
        var onlyReads = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        var standing = onlyReads ? ofRequest(authentication) : read(authentication);
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, new Known(authentication.getName(), standing));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(Access.this);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Access.this);
                if (!onlyReads) {
                    forgetInRequest();
                }
            }
        });
        return standing;
    }

    /** The current user's account at Keycloak; empty for nobody. */
    public Optional<String> subject() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getName);
    }

    /** The municipality that the user oversees; of the few who oversee more than one, the one asked for. */
    public void requireOversightOf(long municipalityId) {
        if (!standing().oversees(municipalityId)) {
            throw new NotFoundException("municipality " + municipalityId);
        }
    }

    private Standing ofRequest(Authentication authentication) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(authentication);
        }
        var known = known(request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST), authentication);
        if (known != null) {
            return known;
        }
        var standing = read(authentication);
        request.setAttribute(KEPT, new Known(authentication.getName(), standing), RequestAttributes.SCOPE_REQUEST);
        return standing;
    }

    /** What was written may have changed it. */
    private static void forgetInRequest() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Of this user and nobody else. */
    private static @Nullable Standing known(@Nullable Object kept, Authentication authentication) {
        return kept instanceof Known known && known.subject().equals(authentication.getName())
                ? known.standing()
                : null;
    }

    private Standing read(Authentication authentication) {
        var holder = functions.holderOf(authentication.getName());
        return new Standing(
                holder.personId(),
                holder.name(),
                holder.language(),
                Roles.of(authentication.getAuthorities()),
                holder.functions());
    }

    private record Known(String subject, Standing standing) {}
}
