/** Municipalities and their locations: the places where people are sheltered. Floor 1. */
@ApplicationModule(allowedDependencies = {"base", "security"})
@NullMarked
package nl.perspectief.locations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
