/** The layout and the components that every screen shares. */
@NullMarked
package nl.perspectief.base.ui;

import org.jspecify.annotations.NullMarked;
