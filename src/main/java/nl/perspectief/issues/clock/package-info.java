/** Computes from the history of a report how much of its targets is used up, and when they will be; knows no framework. */
@NullMarked
package nl.perspectief.issues.clock;

import org.jspecify.annotations.NullMarked;
