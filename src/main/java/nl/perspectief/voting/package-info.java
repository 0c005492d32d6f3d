/** Polls: questions, ballots, seals, and the count that anyone can redo. */
@ApplicationModule(
        allowedDependencies = {"base", "security", "people", "notifications", "trail", "council", "council::ui"})
@NullMarked
package nl.perspectief.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
