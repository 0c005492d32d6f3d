/** Expert pools: residents who interview their own networks, what was said, and what it shows. Floor 5. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "security",
            "locations",
            "people",
            "notifications",
            "agenda",
            "agenda::ui",
            "trail",
            "trail::ui"
        })
@NullMarked
package nl.perspectief.experts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
