/** How an infographic lies on paper: laid out once, and written as a picture, as a page to print, and as dots. */
@NullMarked
package nl.perspectief.infographic.poster;

import org.jspecify.annotations.NullMarked;
