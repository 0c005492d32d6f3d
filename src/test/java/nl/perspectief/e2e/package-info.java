/** What people do with the portal, done in a real browser with a real login. */
@NullMarked
package nl.perspectief.e2e;

import org.jspecify.annotations.NullMarked;
