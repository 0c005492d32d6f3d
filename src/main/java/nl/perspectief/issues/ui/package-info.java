/** The screens of issue reports. */
@NullMarked
package nl.perspectief.issues.ui;

import org.jspecify.annotations.NullMarked;
