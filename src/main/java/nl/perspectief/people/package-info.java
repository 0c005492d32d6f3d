/** Persons, mirrored from Keycloak at login, and the functions that say where their roles hold. Floor 2. */
@ApplicationModule(allowedDependencies = {"base", "security", "locations", "locations :: parts"})
@NullMarked
package nl.perspectief.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
