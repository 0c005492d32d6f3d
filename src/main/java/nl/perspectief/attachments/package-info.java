/** Photos of whatever has photos: checked, made anew without what they tell of their maker, and shown to few. Floor 3. */
@ApplicationModule(allowedDependencies = {"base", "security"})
@NullMarked
package nl.perspectief.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
