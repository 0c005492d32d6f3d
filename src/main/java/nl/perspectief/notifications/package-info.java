/** What people are told: in the portal and by mail, written with its cause and delivered after it. Floor 3. */
@ApplicationModule(allowedDependencies = {"base", "security", "people"})
@NullMarked
package nl.perspectief.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
