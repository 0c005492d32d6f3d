package nl.perspectief.e2e;

import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts the browser before any test runs. Playwright unpacks its driver and starts it at once; a server that another
 * test begins to start in between inherits the file that is still open for writing, and Linux refuses to run such a
 * file ("Text file busy").
 */
public final class BrowserFirst implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .anyMatch(BrowserFirst::isInBrowser)) {
            Stage.browser();
        }
    }

    private static boolean isInBrowser(TestIdentifier test) {
        return test.getSource()
                .filter(source -> source instanceof ClassSource place
                        && place.getJavaClass().isAnnotationPresent(BrowserTest.class))
                .isPresent();
    }
}
