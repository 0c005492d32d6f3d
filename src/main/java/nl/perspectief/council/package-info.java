/** Residents' councils: one per location and one for the city, who sits in them, and their regulations. Floor 5. */
@ApplicationModule(allowedDependencies = {"base", "security", "locations", "people", "notifications"})
@NullMarked
package nl.perspectief.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
