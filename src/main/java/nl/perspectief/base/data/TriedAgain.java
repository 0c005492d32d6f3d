package nl.perspectief.base.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * A transaction that is tried again, at most three times, when it met another one: deadlock (1213), lock time-out
 * (1205), snapshot conflict (1020), a row that was changed or added first.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(predicate = Collision.class, maxRetries = 3, delay = 20, jitter = 20)
public @interface TriedAgain {}
