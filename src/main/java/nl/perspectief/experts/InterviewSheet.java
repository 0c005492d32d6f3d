package nl.perspectief.experts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an interview is recorded on.
 *
 * @param interview that is corrected; null for a new one
 */
public record InterviewSheet(
        ExpertPool pool,
        List<GuideTheme> themes,
        List<Shelter> shelters,
        @Nullable Interview interview) {}
