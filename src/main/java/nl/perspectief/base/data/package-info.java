/** The database: the settings it must have, and what is tried again when two clicks meet in it. */
@NullMarked
package nl.perspectief.base.data;

import org.jspecify.annotations.NullMarked;
