/** The welcome page and Today. */
@NullMarked
package nl.perspectief.home.ui;

import org.jspecify.annotations.NullMarked;
