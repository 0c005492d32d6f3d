/** Measures the portal against itself, see {@link nl.perspectief.bench.Bench}; started by {@code ./portal bench}. */
@NullMarked
package nl.perspectief.bench;

import org.jspecify.annotations.NullMarked;
