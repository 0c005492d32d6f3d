/** The screens of locations. */
@NullMarked
package nl.perspectief.locations.ui;

import org.jspecify.annotations.NullMarked;
