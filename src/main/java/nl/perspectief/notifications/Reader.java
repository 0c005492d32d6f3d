package nl.perspectief.notifications;

import java.util.Locale;
import nl.perspectief.security.Standing;

/** Who is told something, at the moment of reading. */
public record Reader(Standing standing, Locale language) {}
