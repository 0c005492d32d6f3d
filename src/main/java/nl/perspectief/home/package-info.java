/** Where people arrive: what the portal is, and what needs them now. Floor 7. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "security",
            "locations",
            "people",
            "agenda",
            "issues",
            "quality",
            "voting",
            "motions"
        })
@NullMarked
package nl.perspectief.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
