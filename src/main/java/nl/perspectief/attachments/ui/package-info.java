/** What screens of other modules take photos with, and show them. */
@NamedInterface("ui")
@NullMarked
package nl.perspectief.attachments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
