/** The screens of checklists, templates and the same-quality view. */
@NullMarked
package nl.perspectief.quality.ui;

import org.jspecify.annotations.NullMarked;
