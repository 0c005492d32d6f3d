/** That every landed schema can be brought to the one of today. */
@NullMarked
package nl.perspectief.migration;

import org.jspecify.annotations.NullMarked;
