package nl.perspectief.quality;

import java.time.LocalDate;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one indicator, complete or not yet.
 *
 * @param value null while it is still to check, or while "not applicable" has no reason yet
 * @param notApplicable whether "not applicable" is chosen; then value is that or null
 * @param remark at most 4,000 characters
 * @param mender who mends it; at most 200 characters
 * @param mendBy by when it is mended
 * @throws BadInputException for text that is too long, and a day far from now
 */
public record AnswerDraft(
        @Nullable AnswerValue value,
        boolean notApplicable,
        String remark,
        String mender,
        @Nullable LocalDate mendBy) {

    public static final int REMARK_LENGTH = 4_000;
    public static final int REASON_LENGTH = 1_000;
    public static final int MENDER_LENGTH = 200;

    public static final AnswerDraft EMPTY = new AnswerDraft(null, false, "", "", null);

    public AnswerDraft {
        remark = fitting("remark", PlainText.lines(remark), REMARK_LENGTH);
        mender = fitting("mender", PlainText.line(mender), MENDER_LENGTH);
        SensibleDays.check("mendBy", mendBy);
        if (value instanceof AnswerValue.NotApplicable(String reason)) {
            var why = fitting("reason", PlainText.lines(reason), REASON_LENGTH);
            value = why.isBlank() ? null : new AnswerValue.NotApplicable(why);
        }
        if (value != null && notApplicable != (value instanceof AnswerValue.NotApplicable)) {
            throw new IllegalArgumentException("not applicable, and an answer");
        }
    }

    public AnswerDraft withValue(@Nullable AnswerValue other) {
        return new AnswerDraft(other, other instanceof AnswerValue.NotApplicable, remark, mender, mendBy);
    }

    /** Chosen as not applicable; an answer once there is a reason. */
    public AnswerDraft withNotApplicable(String reason) {
        return new AnswerDraft(
                reason.isBlank() ? null : new AnswerValue.NotApplicable(reason), true, remark, mender, mendBy);
    }

    public AnswerDraft withRemark(String other) {
        return new AnswerDraft(value, notApplicable, other, mender, mendBy);
    }

    public AnswerDraft withMender(String other) {
        return new AnswerDraft(value, notApplicable, remark, other, mendBy);
    }

    public AnswerDraft withMendBy(@Nullable LocalDate other) {
        return new AnswerDraft(value, notApplicable, remark, mender, other);
    }

    private static String fitting(String field, String text, int longest) {
        BadInputException.unless(text.length() <= longest, field, "quality.bad.tooLong", longest, text.length());
        return text;
    }
}
