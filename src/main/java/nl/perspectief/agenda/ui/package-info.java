/** Pages of the agenda: what was promised, by whom, and how far it is; and what modules above ask in their own. */
@NamedInterface("ui")
@NullMarked
package nl.perspectief.agenda.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
