/** Checklist templates, rounds, scores and the same-quality view. Floor 6. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "security",
            "locations",
            "people",
            "notifications",
            "agenda",
            "trail",
            "trail::ui"
        })
@NullMarked
package nl.perspectief.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
