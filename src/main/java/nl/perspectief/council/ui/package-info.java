/** Councils' pages, and what modules above put on them. */
@NamedInterface("ui")
@NullMarked
package nl.perspectief.council.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
