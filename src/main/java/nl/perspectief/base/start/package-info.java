/** What must be in order before the portal serves anybody: its variables, its database, and the clocks. */
@NullMarked
package nl.perspectief.base.start;

import org.jspecify.annotations.NullMarked;
