/** Runs what the portal does without being asked. */
@NullMarked
package nl.perspectief.base.jobs;

import org.jspecify.annotations.NullMarked;
