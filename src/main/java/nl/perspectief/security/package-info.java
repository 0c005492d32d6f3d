/** Who is signed in, which roles Keycloak gave them, and where those roles hold. Floor 0. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"base"})
@NullMarked
package nl.perspectief.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
