/** What everybody may read of what was promised, where oversight switched that on. */
@NullMarked
package nl.perspectief.agenda.promises;

import org.jspecify.annotations.NullMarked;
