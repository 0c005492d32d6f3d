/** Time as people read it: Europe/Amsterdam, in their language. */
@NullMarked
package nl.perspectief.base.time;

import org.jspecify.annotations.NullMarked;
