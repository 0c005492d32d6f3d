/** The screens of locations, and what other modules choose one with. */
@NamedInterface("ui")
@NullMarked
package nl.perspectief.locations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
