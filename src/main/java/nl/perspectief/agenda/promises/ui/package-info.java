/** The page of promises that everybody may read, and where oversight switches it on. */
@NullMarked
package nl.perspectief.agenda.promises.ui;

import org.jspecify.annotations.NullMarked;
