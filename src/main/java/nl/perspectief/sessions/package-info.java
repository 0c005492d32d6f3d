/** Sessions at which residents and partners choose together which ideas become actions. Floor 6. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "security",
            "trail",
            "trail::ui",
            "agenda",
            "agenda::ui",
            "experts",
            "experts::ui"
        })
@NullMarked
package nl.perspectief.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
