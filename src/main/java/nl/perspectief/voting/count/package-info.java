/** Computes the outcome of a poll from its question, its rule and its ballots, and shows the sum; knows no framework. */
@NamedInterface("count")
@NullMarked
package nl.perspectief.voting.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
