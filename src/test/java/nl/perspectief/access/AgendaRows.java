package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionFilter;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTranslationService;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.agenda.BeginningService;
import nl.perspectief.agenda.FormerPromiseService;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.agenda.TakeOutService;
import nl.perspectief.agenda.promises.PromiseFilter;
import nl.perspectief.agenda.promises.PromiseService;
import nl.perspectief.agenda.promises.PublicPageService;
import nl.perspectief.agenda.quarter.Quarter;
import nl.perspectief.agenda.quarter.QuarterService;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailService;
import org.springframework.data.domain.Pageable;

/**
 * Who promises, keeps and reads actions and trails; the partner speaks for the own organisation. The columns:
 * {@value AccessRow#COLUMNS}.
 */
record AgendaRows(
        ActionService actions,
        BeginningService beginnings,
        ActionTranslationService translating,
        TakeOutService taking,
        OrganisationService organisations,
        FormerPromiseService formers,
        PromiseService promises,
        PublicPageService pages,
        QuarterService quarters,
        TrailService trails) {

    private static final int SOME = 20;

    private static final String LISTS = "AAe AAe AAe AAe AAe Aee --- --- ---";

    private static final String SEES = "AAn AAn AAn AAn AAn Ann --- --- ---";

    private static final String OVERSIGHT = "--- --- AAn --- --- --- --- --- ---";

    /** Who speaks for the organisation. */
    private static final String RESPONSIBLE = "nnn --- nnn --- --- Ann --- --- ---";

    Stream<AccessRow> rows() {
        return Stream.of(ofReading(), ofKeeping(), ofDoing(), ofOrganisations(), ofPromises(), ofQuarters(), ofTrails())
                .flatMap(rows -> rows);
    }

    private Stream<AccessRow> ofReading() {
        return Stream.of(
                reads(
                        "ActionService.list(ActionFilter, Pageable)",
                        LISTS,
                        _ -> actions.list(ActionFilter.ALL, Pageable.unpaged())),
                reads("ActionService.waiting(int)", "eee eee eee eee eee Aee --- --- ---", _ -> actions.waiting(10)),
                reads(
                        "ActionService.timeline(ActionFilter, Pageable)",
                        LISTS,
                        _ -> actions.timeline(ActionFilter.ALL, Pageable.unpaged())),
                reads("ActionService.board(ActionFilter, int)", LISTS, _ -> actions.board(ActionFilter.ALL, 20)),
                reads("ActionService.count(ActionFilter)", LISTS, place -> actions.count(of(place)))
                        .showing((count, _) -> (long) count > 0),
                reads(
                                "ActionService.find(String)",
                                SEES,
                                place -> actions.find(place.agenda().accepted()))
                        .of("accepted"),
                reads(
                                "ActionService.find(String)",
                                "nnn nnn AAn nnn nnn Ann --- --- ---",
                                place -> actions.find(place.agenda().proposed()))
                        .of("only proposed"),
                reads(
                                "ActionService.earlier(String, long)",
                                SEES,
                                place -> actions.earlier(place.agenda().accepted(), Long.MAX_VALUE))
                        .showing(AccessRow::isSomething));
    }

    private static ActionFilter of(Place place) {
        return new ActionFilter(null, null, null, place.agenda().organisation(), null, false);
    }

    private Stream<AccessRow> ofKeeping() {
        return Stream.of(
                changes(
                        "ActionService.add(long, ActionDraft)",
                        OVERSIGHT,
                        place -> actions.add(place.municipality().id(), AgendaGround.draft("all", null, null))),
                changes(
                        "ActionService.change(String, int, ActionDraft)",
                        OVERSIGHT,
                        place -> actions.change(
                                place.agenda().accepted(),
                                0,
                                AgendaGround.draft("all", place.agenda().organisation(), null))),
                changes(
                        "ActionService.stop(String, Words)",
                        OVERSIGHT,
                        place -> actions.stop(place.agenda().accepted(), AgendaGround.WORDS)),
                reads(
                        "BeginningService.of(String, Locale)",
                        "--- --- een --- --- --- --- --- ---",
                        place -> beginnings.of(place.agenda().accepted(), Languages.DUTCH)),
                changes(
                        "ActionTranslationService.translate(String, ActionText)",
                        OVERSIGHT,
                        place -> translating.translate(
                                place.agenda().stopped(),
                                new ActionText(new Texts("", "Iets", ""), new Texts("", "", "")))),
                changes(
                        "TakeOutService.takeOut(String)",
                        OVERSIGHT,
                        place -> taking.takeOut(place.agenda().stopped())),
                changes(
                        "TakeOutService.takeOutOf(String, long)",
                        OVERSIGHT,
                        place -> taking.takeOutOf(
                                place.agenda().stopped(), place.agenda().why())));
    }

    private Stream<AccessRow> ofDoing() {
        return Stream.of(
                changes(
                        "ActionService.accept(String, int)",
                        RESPONSIBLE,
                        place -> actions.accept(place.agenda().proposed(), 0)),
                changes(
                        "ActionService.decline(String, Words)",
                        RESPONSIBLE,
                        place -> actions.decline(place.agenda().proposed(), AgendaGround.WORDS)),
                changes(
                        "ActionService.report(String, Words)",
                        RESPONSIBLE,
                        place -> actions.report(place.agenda().accepted(), AgendaGround.WORDS)),
                changes(
                        "ActionService.finish(String, int, Words)",
                        RESPONSIBLE,
                        place -> actions.finish(place.agenda().accepted(), 0, AgendaGround.PROOF)));
    }

    private Stream<AccessRow> ofOrganisations() {
        return Stream.of(
                reads("OrganisationService.list(Pageable)", LISTS, _ -> organisations.list(Pageable.unpaged())),
                reads(
                        "OrganisationService.choice(long, String, Pageable)",
                        LISTS,
                        _ -> organisations.choice(0, "", Pageable.unpaged())),
                reads(
                        "OrganisationService.find(long)",
                        SEES,
                        place -> organisations.find(place.agenda().organisation())),
                reads(
                        "FormerPromiseService.of(long, Pageable)",
                        "eee eee eee eee eee eee --- --- ---",
                        place -> formers.of(place.agenda().organisation(), Pageable.unpaged())),
                changes(
                        "OrganisationService.add(long, String)",
                        OVERSIGHT,
                        place -> organisations.add(place.municipality().id(), "Another")),
                changes(
                        "OrganisationService.rename(long, int, String)",
                        OVERSIGHT,
                        place -> organisations.rename(place.agenda().organisation(), 0, "Another")),
                changes(
                        "OrganisationService.remove(long, int)",
                        OVERSIGHT,
                        place -> organisations.remove(place.agenda().idle(), 0)),
                changes(
                        "OrganisationService.handOver(long, int, long)",
                        OVERSIGHT,
                        place -> organisations.handOver(
                                place.agenda().organisation(), 0, place.agenda().idle())),
                reads(
                        "OrganisationService.others(long, String, Pageable)",
                        OVERSIGHT,
                        place -> organisations.others(place.agenda().organisation(), "", Pageable.unpaged())),
                reads(
                        "OrganisationService.candidates(long, String, Pageable)",
                        OVERSIGHT,
                        place -> organisations.candidates(place.agenda().idle(), "", Pageable.unpaged())),
                reads(
                        "OrganisationService.responsible(long, String, Pageable)",
                        OVERSIGHT,
                        place -> organisations.responsible(place.agenda().organisation(), "", Pageable.unpaged())),
                changes(
                        "OrganisationService.join(long, long)",
                        OVERSIGHT,
                        place -> organisations.join(
                                place.agenda().idle(), place.agenda().unbound())),
                changes(
                        "OrganisationService.leave(long, long)",
                        OVERSIGHT,
                        place -> organisations.leave(
                                place.agenda().organisation(), place.agenda().speaker())));
    }

    /** The page for everybody is on at each place. */
    private Stream<AccessRow> ofPromises() {
        return Stream.of(
                reads(
                        "PromiseService.read(String, PromiseFilter, int)",
                        "AAA AAA AAA AAA AAA AAA AAA AAA AAA",
                        place -> promises.read(codeOf(place), PromiseFilter.ALL, 1)),
                reads("PublicPageService.list()", "--- --- AAe --- --- --- --- --- ---", _ -> pages.list())
                        .showing((list, place) ->
                                list.toString().contains(place.municipality().name())),
                reads(
                        "PublicPageService.suspicions(long)",
                        // nothing there names anybody
                        "--- --- een --- --- --- --- --- ---",
                        place -> pages.suspicions(place.municipality().id())),
                // as it is already
                reads("PublicPageService.show(long)", OVERSIGHT, place -> {
                            pages.show(place.municipality().id());
                            return place;
                        })
                        .showing((_, _) -> true),
                changes(
                        "PublicPageService.hide(long)",
                        OVERSIGHT,
                        place -> pages.hide(place.municipality().id())));
    }

    private Stream<AccessRow> ofQuarters() {
        var present = Quarter.of(LocalDate.now(Dates.ZONE)).toString();
        return Stream.of(reads(
                "QuarterService.report(String, String, int)",
                OVERSIGHT,
                place -> quarters.report(codeOf(place), present, SOME)));
    }

    private static String codeOf(Place place) {
        return QuotedNumbers.municipality(place.agenda().accepted());
    }

    private Stream<AccessRow> ofTrails() {
        var sees = "AAn AAn AAn AAn AAn Ann nnn nnn ---";
        return Stream.of(
                reads(
                        "TrailService.of(Thing)",
                        sees,
                        place -> trails.of(place.agenda().thing())),
                reads(
                        "TrailService.find(String, String)",
                        sees,
                        place -> trails.find("action", place.agenda().accepted())),
                // what it came of is only proposed
                reads(
                        "TrailService.origins(Kind, Collection)",
                        "eee eee AAe eee eee Aee eee eee ---",
                        place -> trails.origins(
                                Thing.Kind.ACTION,
                                List.of(place.agenda().thing().id()))),
                reads(
                        "TrailService.origin(String, long)",
                        "Aee Aee AAe Aee eee eee eee eee ---",
                        place -> trails.origin(
                                "report:" + place.issues().shown(),
                                place.location().id())),
                reads(
                        "TrailService.kept(Thing, long)",
                        "Aee Aee AAe Aee eee eee eee eee ---",
                        place -> trails.kept(
                                place.issues().thing(), place.location().id())));
    }
}
