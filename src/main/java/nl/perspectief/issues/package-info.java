/** Issue reports: what is wrong at a location, who mends it and by when. Floor 5. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "security",
            "locations",
            "locations :: parts",
            "people",
            "attachments",
            "attachments :: ui",
            "notifications",
            "agenda",
            "agenda :: ui",
            "trail",
            "trail :: ui"
        })
@NullMarked
package nl.perspectief.issues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
