/** Pages of polls: the ballot, the outcome, and how a poll is opened. */
@NullMarked
package nl.perspectief.voting.ui;

import org.jspecify.annotations.NullMarked;
