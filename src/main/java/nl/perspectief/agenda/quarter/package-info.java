/** What was promised, done, late, changed and stopped in a quarter. */
@NullMarked
package nl.perspectief.agenda.quarter;

import org.jspecify.annotations.NullMarked;
