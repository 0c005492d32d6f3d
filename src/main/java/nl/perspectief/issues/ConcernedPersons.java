package nl.perspectief.issues;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.issues.ReportNewsRepository.Concerned;
import org.jspecify.annotations.Nullable;

/**
 * Reporters and supporters of a report and of all that stand under it, by report.
 *
 * @param following of the report, which comes first, and of those that go its way, because they were put under it
 * @param ofParts of its parts, and of those that go the way of a part
 */
record ConcernedPersons(long reportId, Map<Long, Set<Long>> following, Map<Long, Set<Long>> ofParts) {

    static ConcernedPersons of(long reportId, ReportNewsRepository news) {
        var found = all(reportId, news);
        var ways = new HashMap<Long, @Nullable Long>();
        found.forEach(row -> ways.put(row.reportId(), row.mergedInto()));
        var following = new LinkedHashMap<Long, Set<Long>>();
        following.put(reportId, new HashSet<>());
        var ofParts = new LinkedHashMap<Long, Set<Long>>();
        for (var row : found) {
            var persons = (follows(row.reportId(), reportId, ways) ? following : ofParts)
                    .computeIfAbsent(row.reportId(), _ -> new HashSet<>());
            persons.add(row.reporterId());
            if (row.supporterId() != null) {
                persons.add(row.supporterId());
            }
        }
        return new ConcernedPersons(reportId, following, ofParts);
    }

    Set<Long> own() {
        return following.getOrDefault(reportId, Set.of());
    }

    private static List<Concerned> all(long reportId, ReportNewsRepository news) {
        var ids = Set.of(reportId);
        var found = news.findConcerned(ids);
        for (var wider = idsOf(found); !wider.equals(ids); wider = idsOf(found)) {
            ids = wider;
            found = news.findConcerned(ids);
        }
        return found;
    }

    private static boolean follows(long id, long reportId, Map<Long, @Nullable Long> ways) {
        var at = ways.get(id);
        while (at != null && at != reportId) {
            at = ways.get(at);
        }
        return id == reportId || at != null;
    }

    private static Set<Long> idsOf(Iterable<Concerned> rows) {
        var ids = new HashSet<Long>();
        rows.forEach(row -> ids.add(row.reportId()));
        return ids;
    }
}
