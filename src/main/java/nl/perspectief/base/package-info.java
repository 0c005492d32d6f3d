/** What every module stands on: text in three languages, time, layout and shared components. Floor 0. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.perspectief.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
