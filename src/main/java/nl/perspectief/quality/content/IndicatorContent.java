package nl.perspectief.quality.content;

import java.math.BigDecimal;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.score.AnsweredBy;
import nl.perspectief.quality.score.IndicatorKind;
import nl.perspectief.quality.score.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a template.
 *
 * @param code      three capitals, a dash and two digits, once in a template
 * @param position  in its theme, from 1
 * @param text      what is asked, at most 2,000 characters
 * @param guidance  how to find the answer, at most 2,000 characters
 * @param unit      of a number, at most 40 characters; none where the number has no unit
 * @param min       the smallest number that can be typed, if there is a limit; only for a number
 * @param max       the largest number that can be typed, not below the smallest; only for a number
 * @param threshold none where the answer is yes or no; within {@code min} and {@code max}
 * @param never     whether "never" is an answer; only for a number
 * @param weight    how heavily it counts, 1 to 3
 * @param critical  whether failing it makes theme and location bad
 * @param inShort   whether it is in the short round
 * @param source    the norm behind it, at most 2,000 characters
 */
public record IndicatorContent(
        String code,
        int position,
        Texts text,
        Texts guidance,
        AnsweredBy answeredBy,
        IndicatorKind kind,
        @Nullable Texts unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Threshold threshold,
        boolean never,
        int weight,
        boolean critical,
        boolean inShort,
        String source) {}
