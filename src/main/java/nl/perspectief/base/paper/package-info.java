/** What is printed: tagged PDF, made of HTML. */
@NullMarked
package nl.perspectief.base.paper;

import org.jspecify.annotations.NullMarked;
