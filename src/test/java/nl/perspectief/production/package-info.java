/**
 * The proof of {@code docker/}: what its files describe is run as processes of this machine, with real servers, and
 * looked at from outside. Runs when the jar is there, after all other tests.
 */
@NullMarked
package nl.perspectief.production;

import org.jspecify.annotations.NullMarked;
