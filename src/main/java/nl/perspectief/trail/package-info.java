/** Which thing came of which, from a voice to what was done about it; each step only for who may see it. Floor 3. */
@ApplicationModule(allowedDependencies = {"base", "security", "locations"})
@NullMarked
package nl.perspectief.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
