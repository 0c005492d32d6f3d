package nl.perspectief.experts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
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
        BadInputException.unless(consent, "consent", "experts.bad.consent");
        var cleaned = new LinkedHashMap<Long, String>();
        for (var answer : answers.entrySet()) {
            var text = words("answer." + answer.getKey(), answer.getValue(), language);
            if (!text.isEmpty()) {
                cleaned.put(answer.getKey(), text);
            }
        }
        answers = Map.copyOf(cleaned);
        remarks = words("remarks", remarks, language);
        harmless = Set.copyOf(harmless);
        BadInputException.unless(!answers.isEmpty() || !remarks.isEmpty(), "remarks", "experts.bad.noWords");
        requireUnnamed(cleaned, remarks, harmless);
    }

    private static void requireUnnamed(Map<Long, String> answers, String remarks, Set<String> harmless) {
        Suspicion.in(Stream.concat(answers.values().stream(), Stream.of(remarks))).stream()
                .filter(found -> !harmless.contains(found.text()))
                .findFirst()
                .ifPresent(found -> {
                    throw new BadInputException("harmless", "experts.bad.suspicious", found.text());
                });
    }

    private static String words(String field, String typed, Locale language) {
        try {
            return new Words(typed, language).text();
        } catch (BadInputException bad) {
            throw new BadInputException(field, bad.key(), bad.arguments());
        }
    }
}
