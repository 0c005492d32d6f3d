package nl.perspectief.issues;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a report, as far as the user may know.
 *
 * @param place among the lines that the user may read, from 1; names it when it is corrected
 * @param person who did it; only for those who handle the report, and the reporter; null for nobody
 * @param voice whose word it was, where that is said without a name; null otherwise
 * @param state that it came into
 * @param text why, or what was written; empty for others
 * @param language of the text; null without one
 * @param category that it got
 * @param handler who handles it from then on; null for nobody, and where nothing of that changed
 * @param other the report that it was put under, or of whose reporter the word is; null when the user may not know of
 *     that one
 * @param corrects the place of the line that was wrong
 * @param correctedTo when that really happened; null when it never did
 * @param photos how many it is about; null when it is about none
 */
public record HistoryLine(
        int place,
        ReportEventKind kind,
        Instant happenedAt,
        @Nullable String person,
        @Nullable Voice voice,
        @Nullable ReportState state,
        String text,
        @Nullable String language,
        @Nullable Texts category,
        @Nullable Priority priority,
        @Nullable Visibility visibility,
        @Nullable String handler,
        @Nullable String other,
        @Nullable Integer corrects,
        @Nullable Instant correctedTo,
        @Nullable Integer photos) {

    /** Of somebody who stays nameless. */
    public enum Voice {
        /** Somebody who said "me too". */
        SUPPORTER,
        /** The reporter, or a supporter, of a report that was put under this one. */
        JOINED
    }

    /** @param lines as the repository finds them */
    static List<Found> known(List<Object[]> lines) {
        return lines.stream()
                .filter(line -> (boolean) line[2])
                .map(line -> (Found) line[0])
                .toList();
    }

    /** As it comes from the database, with ids that stay in the module: their gaps would tell of other reports. */
    record Found(
            long id,
            ReportEventKind kind,
            Instant happenedAt,
            @Nullable String person,
            boolean nameless,
            @Nullable ReportState state,
            String text,
            @Nullable String language,
            @Nullable Texts category,
            @Nullable Priority priority,
            @Nullable Visibility visibility,
            @Nullable String handler,
            @Nullable Long otherId,
            @Nullable Long correctsId,
            @Nullable Instant correctedTo,
            @Nullable Integer photos) {}

    /** @param numbers of the other reports that the user may know of */
    static List<HistoryLine> of(List<Found> lines, Map<Long, String> numbers) {
        var places = new HashMap<Long, Integer>();
        lines.forEach(line -> places.put(line.id(), places.size() + 1));
        return IntStream.range(0, lines.size())
                .mapToObj(index -> of(index + 1, lines.get(index), numbers, places))
                .toList();
    }

    private static HistoryLine of(int place, Found line, Map<Long, String> numbers, Map<Long, Integer> places) {
        var other = line.otherId();
        var corrects = line.correctsId();
        return new HistoryLine(
                place,
                line.kind(),
                line.happenedAt(),
                line.person(),
                line.nameless() ? voice(other, numbers) : null,
                line.state(),
                line.text(),
                line.language(),
                line.category(),
                line.priority(),
                line.visibility(),
                line.handler(),
                other == null ? null : numbers.get(other),
                corrects == null ? null : places.get(corrects),
                line.correctedTo(),
                line.photos());
    }

    /** That another report was put under this one is told to those only who may know of it. */
    private static @Nullable Voice voice(@Nullable Long other, Map<Long, String> numbers) {
        if (other == null) {
            return Voice.SUPPORTER;
        }
        return numbers.containsKey(other) ? Voice.JOINED : null;
    }
}
