/** Motions of residents' councils: proposed, supported, discussed, amended, and voted on. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "security",
            "locations",
            "people",
            "notifications",
            "agenda",
            "trail",
            "trail::ui",
            "council",
            "council::ui",
            "voting",
            "voting::count",
            "voting::ui"
        })
@NullMarked
package nl.perspectief.motions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
