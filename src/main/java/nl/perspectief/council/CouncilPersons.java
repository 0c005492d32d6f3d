package nl.perspectief.council;

/**
 * Who belongs to a council, as SQL that selects each {@code person_id} once, with the parameters {@code :council} and
 * {@code :now}. Nobody among them has a deactivated account.
 */
public final class CouncilPersons {

    private static final String HOLDING = """
            select distinct f.person_id
            from council c
            join person_function f on f.municipality_id = c.municipality_id and %s
                and f.valid_from <= :now and (f.valid_until is null or f.valid_until > :now)
            join person p on p.id = f.person_id and not p.deactivated
            where c.id = :council
            """;

    private static final String SITTING = "f.location_id <=> c.location_id and f.kind in (%s)";

    /** Chair and secretary are members too. */
    public static final String MEMBERS =
            HOLDING.formatted(SITTING.formatted("'COUNCIL_MEMBER', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY'"));

    /** Chair and secretary. */
    public static final String LEADING = HOLDING.formatted(SITTING.formatted("'COUNCIL_CHAIR', 'COUNCIL_SECRETARY'"));

    /** Those of the location, for the city's council those of all its locations. */
    public static final String RESIDENTS =
            HOLDING.formatted("(c.location_id is null or f.location_id = c.location_id) and f.kind = 'RESIDENT'");

    private CouncilPersons() {}
}
