package nl.perspectief.issues;

import java.util.List;
import java.util.Optional;

/**
 * What somebody finds who begins to report something.
 *
 * @param places where the user can, by name
 * @param sent the number of the report that was sent from this form already
 * @param similar open ones about the same
 */
public record Beginning(List<ReportingPlace> places, Optional<String> sent, List<ReportRow> similar) {}
