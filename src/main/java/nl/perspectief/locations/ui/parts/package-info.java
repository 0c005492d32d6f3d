/** What screens of other modules choose a location with. */
@NamedInterface("parts")
@NullMarked
package nl.perspectief.locations.ui.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
