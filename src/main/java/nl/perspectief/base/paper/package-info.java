/** What is printed. */
@NullMarked
package nl.perspectief.base.paper;

import org.jspecify.annotations.NullMarked;
