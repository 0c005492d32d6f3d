package nl.perspectief.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who the current user is and where their roles hold at this moment. A function counts only together with the role
 * that it needs.
 *
 * @param language that the user chose; it is known with the rest, so that a page need not ask for it. Null for nobody
 */
public record Standing(
        long personId, String personName, @Nullable Locale language, Set<String> roles, List<HeldFunction> functions) {

    static final Standing NOBODY = new Standing(0, "", null, Set.of(), List.of());

    public Standing(
            long personId,
            String personName,
            @Nullable Locale language,
            Set<String> roles,
            List<HeldFunction> functions) {
        this.personId = personId;
        this.personName = personName;
        this.language = language;
        this.roles = Set.copyOf(roles);
        this.functions = functions.stream()
                .filter(held -> roles.contains(held.kind().role()))
                .toList();
    }

    /** The municipalities as a whole in which one of these roles holds. */
    public Set<Long> municipalitiesAs(String... anyOf) {
        return carrying(anyOf)
                .filter(held -> held.locationId() == null)
                .map(HeldFunction::municipalityId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The locations at which one of these roles holds, without those of a whole municipality. */
    public Set<Long> locationsAs(String... anyOf) {
        return carrying(anyOf)
                .map(HeldFunction::locationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The municipalities in which one of these roles holds, as a whole or at a location. */
    public Set<Long> anywhereAs(String... anyOf) {
        return carrying(anyOf).map(HeldFunction::municipalityId).collect(Collectors.toUnmodifiableSet());
    }

    /** A confidential contact is one of those who oversee, appointed by them; being one oversees nothing. */
    private Stream<HeldFunction> carrying(String... anyOf) {
        return functions.stream()
                .filter(held -> held.kind() != FunctionKind.CONFIDENTIAL_CONTACT
                        && List.of(anyOf).contains(held.kind().role()));
    }

    /** Every municipality in which any function holds. */
    public Set<Long> municipalities() {
        return functions.stream().map(HeldFunction::municipalityId).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of these roles holds anywhere. */
    public boolean holdsAny(String... anyOf) {
        return carrying(anyOf).findAny().isPresent();
    }

    public boolean oversees(long municipalityId) {
        return municipalitiesAs(Roles.OVERSIGHT).contains(municipalityId);
    }

    public boolean manages(long locationId) {
        return managing(locationId).isPresent();
    }

    /** The function by which the user manages the location. */
    public Optional<HeldFunction> managing(long locationId) {
        return carrying(Roles.LOCATION_MANAGER)
                .filter(held -> Objects.equals(held.locationId(), locationId))
                .findFirst();
    }

    /** The municipalities as a whole for which one of these functions is held. */
    public Set<Long> municipalitiesHolding(FunctionKind... anyOf) {
        return holding(anyOf)
                .filter(held -> held.locationId() == null)
                .map(HeldFunction::municipalityId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The locations at which one of these functions is held. */
    public Set<Long> locationsHolding(FunctionKind... anyOf) {
        return holding(anyOf)
                .map(HeldFunction::locationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<HeldFunction> holding(FunctionKind... anyOf) {
        return functions.stream().filter(held -> List.of(anyOf).contains(held.kind()));
    }

    /** For SQL's {@code in}, which takes no empty list: no id is ever zero. */
    public static Collection<Long> orNone(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(0L) : ids;
    }
}
