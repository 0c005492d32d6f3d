/** Reads the content of a checklist template and finds everything that is wrong with it; knows no framework. */
@NullMarked
package nl.perspectief.quality.content;

import org.jspecify.annotations.NullMarked;
