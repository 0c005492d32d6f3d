/** The screens of expert pools, and what may tell who somebody is, for other screens on which people write. */
@NamedInterface("ui")
@NullMarked
package nl.perspectief.experts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
