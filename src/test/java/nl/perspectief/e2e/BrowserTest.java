package nl.perspectief.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test of the portal, Keycloak and the browser that {@link Stage} has: all such tests run one after the other, beside
 * those that need none of it. JUnit takes locks by their names, so this one before that of Keycloak: who waits for the
 * browser keeps nobody from Keycloak.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
@interface BrowserTest {}
