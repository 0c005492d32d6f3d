/** One page of what a pool heard and what came of it, for the notice board and for messages. Floor 6. */
@ApplicationModule(allowedDependencies = {"base", "security", "locations", "trail", "agenda", "experts", "experts::ui"})
@NullMarked
package nl.perspectief.infographic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
