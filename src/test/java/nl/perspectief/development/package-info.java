/** The whole stack on one machine, for {@code ./portal run} and for the tests: real MariaDB, real Keycloak, the portal. */
@NullMarked
package nl.perspectief.development;

import org.jspecify.annotations.NullMarked;
