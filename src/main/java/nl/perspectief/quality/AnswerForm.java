package nl.perspectief.quality;

import java.math.BigDecimal;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** How the database keeps an {@link AnswerValue}: its form, and a number where the form has one. */
public enum AnswerForm {
    YES,
    PARTLY,
    NO,
    NUMBER,
    NEVER,
    RATING,
    NOT_APPLICABLE;

    static @Nullable AnswerForm of(@Nullable AnswerValue value) {
        return switch (value) {
            case null -> null;
            case AnswerValue.Choice choice ->
                switch (choice) {
                    case YES -> YES;
                    case PARTLY -> PARTLY;
                    case NO -> NO;
                };
            case AnswerValue.Amount _ -> NUMBER;
            case AnswerValue.Never _ -> NEVER;
            case AnswerValue.Rating _ -> RATING;
            case AnswerValue.NotApplicable _ -> NOT_APPLICABLE;
            case AnswerValue.ResidentsRating _, AnswerValue.NotMeasuredYet _ ->
                throw new IllegalArgumentException("not a manager's to give: " + value);
        };
    }

    static @Nullable BigDecimal numberOf(@Nullable AnswerValue value) {
        return switch (value) {
            case AnswerValue.Amount(BigDecimal number) -> number;
            case AnswerValue.Rating(int stars) -> BigDecimal.valueOf(stars);
            case null, default -> null;
        };
    }

    /** @return null while "not applicable" has no reason, which is no answer yet */
    static @Nullable AnswerValue value(@Nullable AnswerForm form, @Nullable BigDecimal number, String reason) {
        return switch (form) {
            case null -> null;
            case YES -> AnswerValue.Choice.YES;
            case PARTLY -> AnswerValue.Choice.PARTLY;
            case NO -> AnswerValue.Choice.NO;
            case NUMBER -> number == null ? null : new AnswerValue.Amount(number);
            case NEVER -> new AnswerValue.Never();
            case RATING -> number == null ? null : new AnswerValue.Rating(number.intValueExact());
            case NOT_APPLICABLE -> reason.isBlank() ? null : new AnswerValue.NotApplicable(reason);
        };
    }
}
