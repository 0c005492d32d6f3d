package nl.perspectief.base.data;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.retry.MethodRetryPredicate;

/** Whether a transaction failed because it met another one. */
class Collision implements MethodRetryPredicate {

    private static final int DUPLICATE_KEY = 1062;
    private static final Set<Integer> ERRORS = Set.of(1213, 1205, 1020, DUPLICATE_KEY);

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || (cause instanceof SQLException error && ERRORS.contains(error.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }
}
