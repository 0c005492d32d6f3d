/** Turns the answers of a checklist into exact scores that explain themselves; knows no framework. */
@NullMarked
package nl.perspectief.quality.score;

import org.jspecify.annotations.NullMarked;
