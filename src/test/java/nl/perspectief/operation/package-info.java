/** The portal as an operations team runs it: one process, what it answers, what it writes down and how it ends. */
@NullMarked
package nl.perspectief.operation;

import org.jspecify.annotations.NullMarked;
