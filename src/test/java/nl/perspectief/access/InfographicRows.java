package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.infographic.InfographicFile;
import nl.perspectief.infographic.InfographicService;
import nl.perspectief.infographic.InfographicTestData;
import org.springframework.data.domain.Pageable;

/** Who makes infographics, and who reads what was published. The columns: {@value AccessRow#COLUMNS}. */
record InfographicRows(InfographicService infographics) {

    private static final String READS = "AAn AAn AAn AAn AAn --- --- --- ---";

    private static final String MAKES = "--- --- AAn --- --- --- --- --- ---";

    Stream<AccessRow> rows() {
        return Stream.of(
                reads(
                        "InfographicService.list(Locale, Long, Pageable)",
                        READS.replace('n', 'e'),
                        place -> infographics.list(Languages.DUTCH, null, Pageable.unpaged())),
                reads(
                        "InfographicService.find(Locale, long)",
                        READS,
                        place -> infographics.find(Languages.DUTCH, place.infographic())),
                reads(
                                "InfographicService.file(Locale, long, InfographicFile)",
                                READS,
                                place -> infographics.file(Languages.DUTCH, place.infographic(), InfographicFile.SVG))
                        .showing((answer, _) -> ((byte[]) answer).length > 0),
                reads(
                        "InfographicService.choices(long)",
                        MAKES,
                        place -> infographics.choices(place.pool().id())),
                reads(
                                "InfographicService.preview(Locale, long, InfographicDraft)",
                                MAKES,
                                place -> infographics.preview(
                                        Languages.DUTCH,
                                        place.pool().id(),
                                        InfographicTestData.draft(
                                                "light",
                                                List.of(place.pool().found().number()),
                                                List.of())))
                        .showing(AccessRow::isSomething),
                changes("InfographicService.publish(Locale, long, InfographicDraft, String)", MAKES, this::publish),
                changes(
                        "InfographicService.withdraw(long)",
                        MAKES,
                        place -> infographics.withdraw(place.infographic())));
    }

    private void publish(Place place) {
        var pool = place.pool();
        var draft = InfographicTestData.draft("light", List.of(pool.found().number()), List.of());
        infographics.publish(
                Languages.DUTCH,
                pool.id(),
                draft,
                infographics.preview(Languages.DUTCH, pool.id(), draft).digest());
    }
}
