/** Perspectief: from empathy to perspective. One package per module; see the package-info of each. */
@NullMarked
package nl.perspectief;

import org.jspecify.annotations.NullMarked;
