package nl.perspectief.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The roles that Keycloak gives. {@code location-manager} in the realm is {@code LOCATION_MANAGER} here and the
 * authority {@code ROLE_LOCATION_MANAGER} in Spring Security. Where a role holds is a function, see
 * {@link FunctionKind}.
 */
public final class Roles {

    public static final String LOCATION_MANAGER = "LOCATION_MANAGER";
    public static final String COUNCIL_MEMBER = "COUNCIL_MEMBER";
    public static final String OVERSIGHT = "OVERSIGHT";
    public static final String RESIDENT = "RESIDENT";
    public static final String EXPERT = "EXPERT";
    public static final String PARTNER = "PARTNER";
    public static final String ADMIN = "ADMIN";

    /** In the order in which the interface names them. */
    public static final List<String> ALL =
            List.of(LOCATION_MANAGER, COUNCIL_MEMBER, OVERSIGHT, RESIDENT, EXPERT, PARTNER, ADMIN);

    private static final String PREFIX = "ROLE_";

    private Roles() {}

    /** The authorities for the realm roles of a token; roles that are not the portal's are left out. */
    static Set<GrantedAuthority> authorities(Collection<String> realmRoles) {
        return realmRoles.stream()
                .map(role -> role.toUpperCase(Locale.ROOT).replace('-', '_'))
                .filter(ALL::contains)
                .map(role -> new SimpleGrantedAuthority(PREFIX + role))
                .collect(Collectors.toSet());
    }

    static Set<String> of(Collection<? extends GrantedAuthority> authorities) {
        return ALL.stream()
                .filter(role ->
                        authorities.stream().anyMatch(granted -> (PREFIX + role).equals(granted.getAuthority())))
                .collect(Collectors.toSet());
    }
}
