/** Text in Dutch, Ukrainian and English. */
@NullMarked
package nl.perspectief.base.text;

import org.jspecify.annotations.NullMarked;
