/** The screens of expert pools. */
@NullMarked
package nl.perspectief.experts.ui;

import org.jspecify.annotations.NullMarked;
