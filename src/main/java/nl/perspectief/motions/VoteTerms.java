package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;

/**
 * How a motion or an amendment is voted on, by all who sit in the council today: for, against, or neither.
 *
 * @param rule null for that of the council's regulation
 * @param closesAt 10 minutes to 90 days from now
 */
public record VoteTerms(@Nullable Rule rule, Secrecy secrecy, Instant closesAt) {}
