package nl.perspectief.security;

/** What a person is, somewhere: the role it needs in Keycloak, and whether it holds at a location. */
public enum FunctionKind {
    LOCATION_MANAGER(Roles.LOCATION_MANAGER, Scope.LOCATION),
    COUNCIL_MEMBER(Roles.COUNCIL_MEMBER, Scope.EITHER),
    COUNCIL_CHAIR(Roles.COUNCIL_MEMBER, Scope.EITHER),
    COUNCIL_SECRETARY(Roles.COUNCIL_MEMBER, Scope.EITHER),
    OVERSIGHT(Roles.OVERSIGHT, Scope.MUNICIPALITY),
    CONFIDENTIAL_CONTACT(Roles.OVERSIGHT, Scope.MUNICIPALITY),
    RESIDENT(Roles.RESIDENT, Scope.LOCATION),
    EXPERT(Roles.EXPERT, Scope.MUNICIPALITY),
    PARTNER(Roles.PARTNER, Scope.MUNICIPALITY),
    ADMIN(Roles.ADMIN, Scope.MUNICIPALITY);

    /** Where a function can hold. A council is one location's or, for the city council, the municipality's. */
    public enum Scope {
        LOCATION,
        MUNICIPALITY,
        EITHER
    }

    private final String role;
    private final Scope scope;

    FunctionKind(String role, Scope scope) {
        this.role = role;
        this.scope = scope;
    }

    /** The role without which the function gives nothing. */
    public String role() {
        return role;
    }

    public Scope scope() {
        return scope;
    }
}
