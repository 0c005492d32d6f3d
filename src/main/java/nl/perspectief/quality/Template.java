package nl.perspectief.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.score.AnsweredBy;
import nl.perspectief.quality.score.ScoredIndicator;
import org.jspecify.annotations.Nullable;

/**
 * A checklist template as it is read.
 *
 * @param code what its editions have in common, e.g. {@code full}
 * @param edition 1 and up
 */
public record Template(long id, String code, int edition, Texts name, List<Theme> themes) {

    /** Themes in the template's order, with their indicators in theirs. */
    public record Theme(String code, Texts name, Texts shortName, List<Indicator> indicators) {

        /** How many of them a manager answers. */
        public int asked() {
            return (int) indicators.stream().filter(Indicator::byManager).count();
        }

        boolean asks(String code) {
            return indicators.stream().anyMatch(indicator -> indicator.code().equals(code));
        }
    }

    /**
     * @param unit of the number that is asked for, null without one
     * @param min smallest number that can be typed, null without bound
     * @param max largest number that can be typed, null without bound
     * @param source the norm behind it
     * @param scored code, kind, threshold, weight and the rest that the score needs
     */
    public record Indicator(
            long id,
            Texts text,
            Texts guidance,
            AnsweredBy answeredBy,
            @Nullable Texts unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            String source,
            ScoredIndicator scored) {

        public String code() {
            return scored.code();
        }

        public boolean byManager() {
            return answeredBy == AnsweredBy.MANAGER;
        }
    }

    public Stream<Indicator> indicators() {
        return themes.stream().flatMap(theme -> theme.indicators().stream());
    }

    /** Asked with each answer, for which a stream would take longer than all else that is computed. */
    public Optional<Indicator> indicator(long indicatorId) {
        for (var theme : themes) {
            for (var indicator : theme.indicators()) {
                if (indicator.id() == indicatorId) {
                    return Optional.of(indicator);
                }
            }
        }
        return Optional.empty();
    }

    /** The one of that code, or else that of the indicator of that code. */
    public Optional<Theme> theme(String code) {
        return themes.stream()
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .or(() -> themes.stream().filter(theme -> theme.asks(code)).findFirst());
    }
}
