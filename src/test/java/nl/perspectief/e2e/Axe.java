package nl.perspectief.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core what is wrong with the page as it is shown now. */
final class Axe {

    private Axe() {}

    /** What is serious or critical by WCAG 2.2 AA and good practice, each with the elements it is about. */
    static List<String> violations(Page page) {
        return run(page, "rules: {'target-size': {enabled: true}}");
    }

    /** Only text that is hard to read on its ground. */
    static List<String> contrastViolations(Page page) {
        return run(page, "runOnly: ['color-contrast']");
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String options) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate("""
            async () => {
              // what the bar at a phone's bottom covers can be scrolled to
              const bar = document.querySelector('.destinations');
              bar?.style.setProperty('position', 'static');
              const {violations} = await axe.run({%s, resultTypes: ['violations']});
              bar?.style.removeProperty('position');
              return violations
                .filter((found) => ['serious', 'critical'].includes(found.impact))
                .map((found) => `${found.id} (${found.help}): `
                  + found.nodes.map((node) => node.target.join(' ') + ' ' + node.html.slice(0, 120)).join(' | '));
            }
            """.formatted(options));
    }
}
