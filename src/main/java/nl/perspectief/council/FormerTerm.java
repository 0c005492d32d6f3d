package nl.perspectief.council;

import java.time.Instant;
import nl.perspectief.security.FunctionKind;

/** What somebody was in a council until then. */
public record FormerTerm(long personId, String name, FunctionKind kind, Instant from, Instant until) {}
