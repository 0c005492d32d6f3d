/** A trail as one line of steps, on the page of a thing and on a page of its own. */
@NamedInterface("ui")
@NullMarked
package nl.perspectief.trail.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
