package nl.perspectief.quality.ui;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.Contribution;
import nl.perspectief.quality.score.Score;
import nl.perspectief.quality.score.Verdict;
import org.apache.commons.numbers.fraction.BigFraction;

/** Which answers made a score: opens on a tap, and then lists what each indicator brought. */
class ScoreExplanation extends NativeDetails {

    private static final int DECIMALS = 2;

    private final transient Map<String, Template.Indicator> indicators;
    private final Div body = new Div();
    private transient Score score;

    /** @param indicators those that the score is of, in any order */
    ScoreExplanation(Score score, List<Template.Indicator> indicators) {
        super(new Span());
        this.score = score;
        this.indicators = indicators.stream().collect(toUnmodifiableMap(Template.Indicator::code, Function.identity()));
        addClassName("score-explanation");
        setSummaryText(getTranslation("quality.score.explain"));
        setContent(body);
        addToggleListener(event -> {
            if (event.isOpened()) {
                fill();
            }
        });
    }

    /** Another score of the same indicators, after an answer; stays open if it is. */
    void show(Score other) {
        score = other;
        if (isOpen()) {
            fill();
        }
    }

    @Override
    public void setOpen(boolean open) {
        super.setOpen(open);
        if (open) {
            fill();
        }
    }

    private void fill() {
        body.removeAll();
        body.add(new Paragraph(getTranslation("quality.score.rule")), sum());
        addPart("quality.score.failedCritically", Contribution::failsCritically);
        addPart("quality.score.counted", part -> part.verdict().counts() && !part.failsCritically());
        addPart("quality.score.notAnswered", part -> part.verdict() == Verdict.OPEN);
        addPart("quality.score.leftOut", part -> part.verdict() == Verdict.OUTSIDE);
    }

    /** "Σ 97.5 of 115 = 84.78% → 85%"; cut off rather than rounded, so that the last step is visibly half up. */
    private Component sum() {
        var texts = AnswerTexts.in(getLocale());
        var line = new Paragraph();
        line.addClassName("score-sum");
        if (score.percent().isEmpty()) {
            line.setText(getTranslation("quality.score.nothingCounts"));
            return line;
        }
        var percent = score.earned().multiply(100).divide(score.weight());
        var cut = percent.bigDecimalValue(DECIMALS, RoundingMode.DOWN);
        line.setText(getTranslation(
                isExactly(percent, cut) ? "quality.score.sumExact" : "quality.score.sum",
                points(score.earned()),
                score.weight(),
                texts.percent(cut),
                texts.percent(score.percent().getAsInt())));
        return line;
    }

    private void addPart(String title, Predicate<Contribution> which) {
        var parts = score.contributions().stream().filter(which).toList();
        if (parts.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("score-parts");
        parts.forEach(part -> list.add(line(part)));
        body.add(new H3(getTranslation(title, parts.size())), list);
    }

    private ListItem line(Contribution part) {
        var indicator = Objects.requireNonNull(indicators.get(part.code()), part.code());
        var code = new Span(part.code());
        code.addClassName("code");
        var text = new Span(indicator.text().in(getLocale()));
        var worth = Muted.span(
                part.value() == null
                        ? getTranslation("quality.score.weight", part.weight())
                        : getTranslation(
                                "quality.score.points", part.weight(), points(part.value()), points(part.earned())));
        var below = new Div(QualityChips.of(part, getLocale()), worth);
        below.addClassName("row");
        return new ListItem(new Div(code, new Span(" "), text), below);
    }

    /** Exact where two decimals are enough, as ratings of residents may need more. */
    private String points(BigFraction points) {
        var cut = points.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
        var said = AnswerTexts.in(getLocale()).number(cut);
        return isExactly(points, cut) ? said : getTranslation("quality.score.about", said);
    }

    private static boolean isExactly(BigFraction exact, BigDecimal written) {
        return exact.compareTo(BigFraction.of(
                        written.unscaledValue(),
                        BigDecimal.TEN.pow(written.scale()).toBigInteger()))
                == 0;
    }
}
