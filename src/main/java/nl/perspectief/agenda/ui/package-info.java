/** Pages of the agenda: what was promised, by whom, and how far it is. */
@NullMarked
package nl.perspectief.agenda.ui;

import org.jspecify.annotations.NullMarked;
