/** Reads locations from a file and finds everything that is wrong with it. */
@NullMarked
package nl.perspectief.locations.file;

import org.jspecify.annotations.NullMarked;
