/** The action agenda: what was promised, by whom, by when, and what became of it. It knows nothing of those who propose. Floor 4. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "security",
            "locations",
            "locations::parts",
            "people",
            "notifications",
            "trail",
            "trail::ui"
        })
@NullMarked
package nl.perspectief.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
