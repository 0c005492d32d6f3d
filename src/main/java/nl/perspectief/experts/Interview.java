package nl.perspectief.experts;

import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said. Words and bands are never shown together but to the writer, who knows whose they are.
 *
 * @param code by which the person says which one it is, for example {@code 17-KXB}; empty for all but the writer
 * @param bands null for all but the writer
 * @param counted whether its bands are in the figures: then they stay as they are
 * @param mine whether the user wrote it
 */
public record Interview(
        long id,
        int version,
        int number,
        String code,
        ExpertPool pool,
        Locale language,
        List<Answer> answers,
        String remarks,
        @Nullable Bands bands,
        boolean counted,
        boolean mine) {

    public record Answer(long questionId, Texts theme, Texts question, String text) {}
}
