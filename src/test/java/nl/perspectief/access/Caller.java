package nl.perspectief.access;

import java.util.List;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** Somebody of each role, with its function at the own place. */
enum Caller {
    MANAGER(Roles.LOCATION_MANAGER, FunctionKind.LOCATION_MANAGER),
    COUNCIL(Roles.COUNCIL_MEMBER, FunctionKind.COUNCIL_MEMBER),
    OVERSIGHT(Roles.OVERSIGHT, FunctionKind.OVERSIGHT),
    RESIDENT(Roles.RESIDENT, FunctionKind.RESIDENT),
    EXPERT(Roles.EXPERT, FunctionKind.EXPERT),
    PARTNER(Roles.PARTNER, FunctionKind.PARTNER),
    ADMIN(Roles.ADMIN, FunctionKind.ADMIN),
    /** Signed in, without role and function. */
    NO_ROLE(null, null),
    ANONYMOUS(null, null);

    /** Somebody with a role and no function. */
    static final String UNAPPOINTED = "access-unappointed";

    private final @Nullable String role;
    private final @Nullable FunctionKind function;

    Caller(@Nullable String role, @Nullable FunctionKind function) {
        this.role = role;
        this.function = function;
    }

    /** The account's id in Keycloak. */
    String subject() {
        return "access-" + name();
    }

    String[] roles() {
        return role == null ? new String[0] : new String[] {role};
    }

    @Nullable
    FunctionKind function() {
        return function;
    }

    /** Those whose role holds somewhere. */
    static List<Caller> appointed() {
        return List.of(values()).subList(0, Roles.ALL.size());
    }
}
