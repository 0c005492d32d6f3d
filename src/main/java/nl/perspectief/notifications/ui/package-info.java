/** The bell, the list behind it, and what people choose of their mail. */
@NullMarked
package nl.perspectief.notifications.ui;

import org.jspecify.annotations.NullMarked;
