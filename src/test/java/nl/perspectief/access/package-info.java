/** Who may do what, where: every public method of every service, for every role and place. */
@NullMarked
package nl.perspectief.access;

import org.jspecify.annotations.NullMarked;
