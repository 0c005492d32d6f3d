package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoSize;
import nl.perspectief.attachments.PhotoTestData;

/** Who keeps photos, and sees whose. The columns: {@value AccessRow#COLUMNS}. */
record PhotoRows(PhotoService photos) {

    private static final String OWN = "nnn nnn nnn Ann nnn nnn nnn nnn ---";

    Stream<AccessRow> rows() {
        return Stream.of(
                changes(
                                "PhotoService.keep(Picture, boolean)",
                                "AAA AAA AAA AAA AAA AAA AAA nnn ---",
                                _ -> photos.keep(PhotoTestData.picture(), true))
                        .withoutFunction(Outcome.NOT_FOUND),
                reads(
                                "PhotoService.pending(Collection)",
                                "eee eee eee Aee eee eee eee eee ---",
                                place -> photos.pending(List.of(place.issues().pending())))
                        .showing(AccessRow::isSomething),
                changes(
                        "PhotoService.remove(String)",
                        OWN,
                        place -> photos.remove(place.issues().pending())),
                changes(
                        "PhotoService.replace(String, Picture)",
                        OWN,
                        place -> photos.replace(place.issues().pending(), PhotoTestData.picture())),
                reads(
                                "PhotoService.read(String, PhotoSize)",
                                OWN,
                                place -> photos.read(place.issues().pending(), PhotoSize.SMALL))
                        .of("of nothing yet")
                        .showing(AccessRow::isSomething),
                reads(
                                "PhotoService.read(String, PhotoSize)",
                                "Ann Ann AAn Ann nnn nnn nnn nnn ---",
                                place -> photos.read(place.issues().photo(), PhotoSize.WHOLE))
                        .of("of a report that is shown")
                        .showing(AccessRow::isSomething));
    }
}
