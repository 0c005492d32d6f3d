package nl.perspectief.base.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a view that belongs to a destination of the menu whose address isn't the beginning of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InMenu {

    /** The destination's address, without the leading slash. */
    String value();
}
