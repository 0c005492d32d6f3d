/** Pages of polls: the ballot, the outcome, and how a poll is opened. A module above adds parts to a poll's page. */
@NamedInterface("ui")
@NullMarked
package nl.perspectief.voting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
