package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.quality.AnswerDraft;
import nl.perspectief.quality.AnswerOutcome;
import nl.perspectief.quality.GivenAnswer;
import nl.perspectief.quality.PreviousAnswer;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.Scoring;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One indicator of a round: the question, how to check it, and the answer to give or to read. */
class IndicatorCard extends Card {

    /** Stores an answer; see {@code RoundService.answer}. */
    @FunctionalInterface
    interface Giver {
        AnswerOutcome give(@Nullable Integer version, AnswerDraft draft);
    }

    private final transient Template.Indicator indicator;
    private final H2 question;
    private final Div head = new Div();
    private final List<Chip> chips = new ArrayList<>();
    private final AnswerPart part;
    private transient Consumer<GivenAnswer> stored = _ -> {};
    private transient Runnable locked = () -> {};

    /**
     * @param previous what was answered last time, if anything
     * @param giver stores answers, null where the reader may only look
     * @param keepKey under which the browser keeps what isn't stored yet
     */
    IndicatorCard(
            Template.Indicator indicator, Optional<PreviousAnswer> previous, @Nullable Giver giver, String keepKey) {
        this.indicator = indicator;
        setId(indicator.code());
        question = new H2(indicator.text().in(getLocale()));
        question.setId(indicator.code() + "-question");
        question.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", indicator.code() + "-question");
        var part = giver == null
                ? new AnswerReading(indicator, previous)
                : new AnswerEditor(
                        indicator,
                        previous,
                        giver,
                        keepKey,
                        answer -> {
                            mark(answer);
                            stored.accept(answer);
                        },
                        () -> locked.run());
        this.part = part;
        add(head(), question, guidance(), part);
    }

    boolean is(String code) {
        return indicator.code().equals(code);
    }

    boolean asks(long indicatorId) {
        return indicator.id() == indicatorId;
    }

    void onStored(Consumer<GivenAnswer> listener) {
        stored = listener;
    }

    void onLocked(Runnable listener) {
        locked = listener;
    }

    void show(@Nullable GivenAnswer answer) {
        mark(answer);
        part.show(answer);
    }

    /** Somebody else stored an answer while this page was open. */
    void changedElsewhere(GivenAnswer answer) {
        mark(answer);
        part.changedElsewhere(answer);
    }

    /** Brings the reader here. */
    void goTo() {
        question.getElement()
                .executeJs(
                        "setTimeout(() => { this.focus(); this.closest('.card').scrollIntoView({block: 'start'}); })");
    }

    private Component head() {
        head.addClassNames("row", "code");
        head.add(indicator.code());
        return head;
    }

    /** One element for the server, however much is in it: a page has many of these. */
    private Component guidance() {
        var details = new Element("details").addClass("guidance");
        details.appendElement("summary").text(getTranslation("quality.indicator.guidance"));
        details.appendElement("div").text(indicator.guidance().in(getLocale()));
        return new Html(details.outerHtml());
    }

    private void mark(@Nullable GivenAnswer answer) {
        chips.forEach(head::remove);
        chips.clear();
        var value = indicator.byManager() ? (answer == null ? null : answer.value()) : new AnswerValue.NotMeasuredYet();
        var part = Scoring.contribution(indicator.scored(), value);
        if (indicator.scored().critical() && !part.failsCritically()) {
            chips.add(new Chip(Chip.Look.BAD, getTranslation("quality.indicator.critical")));
        }
        chips.add(
                value == null
                        ? new Chip(Chip.Look.UNKNOWN, getTranslation("quality.indicator.toCheck"))
                        : QualityChips.of(part, getLocale()));
        chips.reversed().forEach(head::addComponentAsFirst);
    }
}
