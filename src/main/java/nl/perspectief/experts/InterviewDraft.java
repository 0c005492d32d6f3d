package nl.perspectief.experts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Suspicion;
import nl.perspectief.base.text.Words;

/**
 * What somebody said, as its writer records it.
 *
 * @param consent whether the person agrees; without, nothing is stored
 * @param answers by the question's id, without those that are empty
 * @param remarks may be empty
 * @param harmless what the check found and the writer says is nobody's name, number or address
 * @throws BadInputException without consent, without any words, for words that are too long, and for what the check
 *     finds and nobody called harmless
 */
public record InterviewDraft(
        Bands bands,
        boolean consent,
        Locale language,
        Map<Long, String> answers,
        String remarks,
        Set<String> harmless) {

    public InterviewDraft {
        var faults = new Faults();
        faults.unless(consent, "consent", "experts.bad.consent");
        var cleaned = new LinkedHashMap<Long, String>();
        for (var answer : answers.entrySet()) {
            var text = words(faults, "answer." + answer.getKey(), answer.getValue(), language);
            if (!text.isEmpty()) {
                cleaned.put(answer.getKey(), text);
            }
        }
        answers = Map.copyOf(cleaned);
        remarks = words(faults, "remarks", remarks, language);
        harmless = Set.copyOf(harmless);
        faults.unless(!answers.isEmpty() || !remarks.isEmpty(), "remarks", "experts.bad.noWords");
        requireUnnamed(faults, Stream.concat(cleaned.values().stream(), Stream.of(remarks)), harmless);
        faults.end();
    }

    private static void requireUnnamed(Faults faults, Stream<String> words, Set<String> harmless) {
        Suspicion.in(words).stream()
                .map(Suspicion::text)
                .filter(found -> !harmless.contains(found))
                .forEach(found -> faults.unless(false, "harmless", "experts.bad.suspicious", found));
    }

    private static String words(Faults faults, String field, String typed, Locale language) {
        return faults.take(
                () -> {
                    try {
                        return new Words(typed, language).text();
                    } catch (BadInputException bad) {
                        throw new BadInputException(field, bad.key(), bad.arguments());
                    }
                },
                typed);
    }
}
