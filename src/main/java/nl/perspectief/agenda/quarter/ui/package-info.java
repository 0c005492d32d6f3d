/** The report of a quarter, as a page and as files. */
@NullMarked
package nl.perspectief.agenda.quarter.ui;

import org.jspecify.annotations.NullMarked;
