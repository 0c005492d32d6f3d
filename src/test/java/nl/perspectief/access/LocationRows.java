package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.locations.BuildingKind;
import nl.perspectief.locations.LocationDraft;
import nl.perspectief.locations.LocationFilter;
import nl.perspectief.locations.LocationImportService;
import nl.perspectief.locations.LocationPlan;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.LocationTotals;
import nl.perspectief.locations.MunicipalityDraft;
import nl.perspectief.locations.MunicipalityService;
import org.springframework.data.domain.Pageable;

/** Who sees and keeps locations. The columns: {@value AccessRow#COLUMNS}. */
record LocationRows(LocationService locations, LocationImportService imports, MunicipalityService municipalities) {

    Stream<AccessRow> rows() {
        return Stream.of(
                reads(
                        "LocationService.list(Pageable)",
                        "Aee Aee AAe Aee eee eee AAe eee ---",
                        _ -> locations.list(Pageable.unpaged())),
                reads(
                        "LocationService.list(LocationFilter, Pageable)",
                        "Aee Aee AAe Aee eee eee AAe eee ---",
                        place -> locations.list(
                                LocationFilter.coded(place.location().code()), Pageable.unpaged())),
                reads(
                                "LocationService.areSeveral()",
                                "eee eee AAA eee eee eee AAA eee ---",
                                _ -> locations.areSeveral())
                        .showing((answer, _) -> (boolean) answer)
                        .withoutFunction(Outcome.EMPTY),
                reads("LocationService.totals()", "AAA AAA AAA AAA eee eee AAA eee ---", _ -> locations.totals())
                        .showing((answer, _) -> ((LocationTotals) answer).all() > 0)
                        .withoutFunction(Outcome.EMPTY),
                reads("LocationService.overseen()", "--- --- AAe --- --- --- --- --- ---", _ -> locations.overseen())
                        .showing((answer, place) ->
                                answer.toString().contains(place.municipality().name())),
                reads(
                        "LocationService.find(String)",
                        "Ann Ann AAn Ann nnn nnn AAn nnn ---",
                        place -> locations.find(place.location().code())),
                reads(
                        "LocationService.find(long)",
                        "Ann Ann AAn Ann nnn nnn AAn nnn ---",
                        place -> locations.find(place.location().id())),
                reads(
                                "LocationService.municipalities()",
                                "--- --- AAe --- --- --- AAe --- ---",
                                _ -> locations.municipalities())
                        .showing((answer, place) ->
                                answer.toString().contains(place.municipality().name())),
                changes(
                        "LocationService.create(long, LocationDraft)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> locations.create(place.municipality().id(), draft("new-one"))),
                changes(
                        "LocationService.change(long, int, LocationDraft)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> locations.change(
                                place.location().id(), 0, draft(place.location().code()))),
                changes(
                                "MunicipalityService.createFirst(MunicipalityDraft)",
                                "--- --- --- --- --- --- nnn --- ---",
                                _ -> municipalities.createFirst(new MunicipalityDraft("second", "Second")))
                        .of("where there is one"),
                reads(
                        "LocationImportService.plan(long, List)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> imports.plan(
                                place.municipality().id(),
                                List.of(draft(place.location().code())))),
                changes(
                        "LocationImportService.store(LocationPlan)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> imports.store(
                                new LocationPlan(place.municipality().id(), List.of(draft("new-one")), List.of(), 0))));
    }

    private static LocationDraft draft(String code) {
        return new LocationDraft(
                code,
                "Other name",
                "Stationsplein 1",
                "1315 KT",
                "Almere",
                100,
                90,
                BuildingKind.HOTEL,
                LocalDate.of(2022, 4, 1),
                null);
    }
}
