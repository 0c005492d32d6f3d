/** Screens of infographics. */
@NullMarked
package nl.perspectief.infographic.ui;

import org.jspecify.annotations.NullMarked;
