package nl.perspectief.quality.score;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.perspectief.quality.score.AnswerValue.NotApplicable;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the manager's answer to one indicator; anything may still be lacking.
 *
 * @param notApplicable whether "not applicable" was chosen; as long as its reason is blank there is no answer
 * @param answer        the answer so far
 * @param remark        what is the matter; blank if not given
 * @param mender        the name of who mends it; blank if not given
 * @param mendBy        the day by which it is mended
 * @param answeredOn    the day of the answer; a day to mend by lies on or after it
 */
public record Evidence(
        boolean notApplicable,
        @Nullable AnswerValue answer,
        String remark,
        String mender,
        @Nullable LocalDate mendBy,
        LocalDate answeredOn) {

    /** What has to be filled in before the checklist can be submitted. */
    public enum Missing {
        /** Any answer. */
        ANSWER,
        /** Why it is not applicable. */
        REASON,
        /** What is the matter with what failed. */
        REMARK,
        /** Who mends a critical failure. */
        MENDER,
        /** By when a critical failure is mended. */
        MEND_BY
    }

    /** @throws IllegalArgumentException if "not applicable" was chosen and the answer is another, or the other way round */
    public Evidence {
        if (answer != null && notApplicable != (answer instanceof NotApplicable)) {
            throw new IllegalArgumentException("Chosen as not applicable: %s, but answered: %s"
                    .formatted(notApplicable, answer.getClass().getSimpleName()));
        }
    }

    /**
     * What is still missing, in the order it is asked for; never anything where residents or the portal answer,
     * because the manager cannot mend that.
     *
     * @throws IllegalArgumentException if the answer does not fit the indicator
     */
    public Set<Missing> missing(ScoredIndicator indicator, AnsweredBy answeredBy) {
        var missing = EnumSet.noneOf(Missing.class);
        if (answeredBy != AnsweredBy.MANAGER) {
            return Collections.unmodifiableSet(missing);
        }
        switch (Scoring.verdict(indicator, answer)) {
            case OPEN -> missing.add(notApplicable ? Missing.REASON : Missing.ANSWER);
            case FAILED -> addForFailed(missing, indicator.critical());
            case MET, PARTLY, OUTSIDE -> {}
        }
        return Collections.unmodifiableSet(missing);
    }

    private void addForFailed(Set<Missing> missing, boolean critical) {
        if (remark.isBlank()) {
            missing.add(Missing.REMARK);
        }
        if (critical && mender.isBlank()) {
            missing.add(Missing.MENDER);
        }
        if (critical && (mendBy == null || mendBy.isBefore(answeredOn))) {
            missing.add(Missing.MEND_BY);
        }
    }
}
