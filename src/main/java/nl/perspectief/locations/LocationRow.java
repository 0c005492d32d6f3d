package nl.perspectief.locations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A location in a list. */
public record LocationRow(
        long id,
        long municipalityId,
        String code,
        String name,
        String city,
        BuildingKind buildingKind,
        int capacity,
        int residents,
        LocalDate openSince,
        @Nullable LocalDate openUntil) {}
