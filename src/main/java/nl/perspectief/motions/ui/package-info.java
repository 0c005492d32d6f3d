/** Pages of motions: what is proposed, how it changes, what is said of it, and how it is voted on. */
@NullMarked
package nl.perspectief.motions.ui;

import org.jspecify.annotations.NullMarked;
