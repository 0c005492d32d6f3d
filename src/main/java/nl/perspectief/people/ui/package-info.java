/** The screens of persons and functions. */
@NullMarked
package nl.perspectief.people.ui;

import org.jspecify.annotations.NullMarked;
