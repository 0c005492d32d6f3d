package nl.perspectief.agenda.quarter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.perspectief.locations.MunicipalityRow;

/**
 * What became of the agenda of a municipality in a quarter, as of its end.
 *
 * @param overseen the municipalities of which the reader may ask for the same
 * @param asOf its end, or this moment while it lasts
 * @param over whether it has ended: then the report stays what it is
 * @param inTime how many of those that were done within it were so on their last day at the latest
 * @param counts how many each list would have in all
 * @param lists in the order of the numbers; not more of each than were asked for
 */
public record QuarterReport(
        Quarter quarter,
        MunicipalityRow municipality,
        List<MunicipalityRow> overseen,
        Instant asOf,
        boolean over,
        long inTime,
        Map<QuarterPart, Long> counts,
        Map<QuarterPart, List<QuarterLine>> lists) {

    public QuarterReport {
        overseen = List.copyOf(overseen);
        counts = Map.copyOf(counts);
        lists = Map.copyOf(lists);
    }

    public long count(QuarterPart part) {
        return counts.getOrDefault(part, 0L);
    }

    public List<QuarterLine> list(QuarterPart part) {
        return lists.getOrDefault(part, List.of());
    }

    /** How many of a list are not in it. */
    public long left(QuarterPart part) {
        return count(part) - list(part).size();
    }
}
