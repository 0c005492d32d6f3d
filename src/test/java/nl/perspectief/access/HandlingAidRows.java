package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.util.stream.Stream;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.ClosedDays;
import nl.perspectief.issues.ClosedDaysService;
import nl.perspectief.issues.SavedView;
import nl.perspectief.issues.SavedViewService;
import nl.perspectief.issues.StandardTextDraft;
import nl.perspectief.issues.StandardTextDraft.Occasion;
import nl.perspectief.issues.StandardTextService;

/** What helps those who handle reports. The columns: {@value AccessRow#COLUMNS}. */
record HandlingAidRows(SavedViewService views, StandardTextService texts, ClosedDaysService days) {

    private static final StandardTextDraft DRAFT =
            new StandardTextDraft(Occasion.TELL, null, new Texts("Soon", "Binnenkort", "Незабаром"));

    Stream<AccessRow> rows() {
        return Stream.of(ofViews(), ofTexts(), ofDays()).flatMap(rows -> rows);
    }

    private Stream<AccessRow> ofViews() {
        return Stream.of(
                reads("SavedViewService.list()", "eee eee eee eee --- --- --- --- ---", _ -> views.list())
                        .showing(AccessRow::isSomething),
                changes(
                        "SavedViewService.save(SavedView)",
                        "AAA AAA AAA AAA --- --- --- --- ---",
                        _ -> views.save(new SavedView("Mine", "scope=all", true))),
                // there is none to remove, and the user may
                reads("SavedViewService.remove(String)", "AAA AAA AAA AAA --- --- --- --- ---", _ -> {
                            views.remove("Mine");
                            return "removed";
                        })
                        .showing(AccessRow::isSomething));
    }

    private Stream<AccessRow> ofTexts() {
        return Stream.of(
                reads("StandardTextService.list()", "--- --- AAe --- --- --- --- --- ---", _ -> texts.list())
                        .showing((answer, place) -> answer.toString()
                                .contains("id=" + place.issues().text() + ",")),
                reads(
                                "StandardTextService.fitting(String, Occasion)",
                                "Ann nnn AAn --- --- --- --- --- ---",
                                place -> texts.fitting(place.issues().shown(), Occasion.TELL))
                        .showing((answer, place) -> answer.toString()
                                .contains("id=" + place.issues().text() + ",")),
                changes(
                        "StandardTextService.add(long, StandardTextDraft)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> texts.add(place.municipality().id(), DRAFT)),
                changes(
                        "StandardTextService.change(long, int, StandardTextDraft, boolean)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> texts.change(place.issues().text(), 0, DRAFT, true)));
    }

    private Stream<AccessRow> ofDays() {
        return Stream.of(
                reads("ClosedDaysService.list()", "--- --- AAe --- --- --- --- --- ---", _ -> days.list())
                        .showing((answer, place) -> answer.toString()
                                .contains(
                                        "municipalityId=" + place.municipality().id() + ",")),
                changes(
                        "ClosedDaysService.change(ClosedDays)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> days.change(new ClosedDays(place.municipality().id(), 0, false, true))));
    }
}
