package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.AnsweredBy;
import nl.perspectief.quality.score.IndicatorKind;
import nl.perspectief.quality.score.ScoredIndicator;
import nl.perspectief.quality.score.Threshold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextsTests {

    private static final I18NProvider TRANSLATIONS = new Translations();
    private static final Texts MONTHS = new Texts("months", "maanden", "місяців");
    private static final Texts AREA = new Texts("m² per person", "m² per persoon", "м² на особу");
    private static final Texts DEGREES = new Texts("°C", "°C", "°C");
    private static final Texts PERCENT = new Texts("%", "%", "%");

    @ParameterizedTest
    @CsvSource({
        "en, Yes, Partly, No, Not applicable, Never",
        "nl, Ja, Deels, Nee, Niet van toepassing, Nooit",
        "uk, Так, Частково, Ні, Не застосовується, Ніколи",
    })
    void choicesAreTheWordsThatTheGuidanceQuotes(
            String language, String yes, String partly, String no, String notApplicable, String never) {
        var texts = in(Locale.of(language));

        assertThat(texts.choice(AnswerForm.YES)).isEqualTo(yes);
        assertThat(texts.choice(AnswerForm.PARTLY)).isEqualTo(partly);
        assertThat(texts.choice(AnswerForm.NO)).isEqualTo(no);
        assertThat(texts.choice(AnswerForm.NOT_APPLICABLE)).isEqualTo(notApplicable);
        assertThat(texts.choice(AnswerForm.NEVER)).isEqualTo(never);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1    | 1 month",
                "en | 14   | 14 months",
                "nl | 1    | 1 maand",
                "nl | 2.5  | 2,5 maanden",
                "nl | 1000 | 1.000 maanden",
                "uk | 1    | 1 місяць",
                "uk | 3    | 3 місяці",
                "uk | 11   | 11 місяців",
                "uk | 21   | 21 місяць",
                "uk | 2.5  | 2,5 місяця",
            })
    void unitGoesWithItsNumber(String language, BigDecimal number, String said) {
        assertThat(in(Locale.of(language)).amount(number, MONTHS)).isEqualTo(said);
    }

    @Test
    void numbersHaveNoNeedlessZeros() {
        assertThat(in(Languages.DUTCH).number(new BigDecimal("2.100"))).isEqualTo("2,1");
        assertThat(in(Languages.ENGLISH).number(new BigDecimal("12.345"))).isEqualTo("12.345");
        assertThat(in(Languages.DUTCH).amount(new BigDecimal("4.50"), AREA)).isEqualTo("4,5 m² per persoon");
        assertThat(in(Languages.UKRAINIAN).amount(new BigDecimal("99.5"), PERCENT))
                .isEqualTo("99,5%");
    }

    @Test
    void thresholdsAreSaidInWords() {
        assertThat(in(Languages.ENGLISH).threshold(number(">=4", AREA))).isEqualTo("at least 4 m² per person");
        assertThat(in(Languages.ENGLISH).threshold(number("<=12", MONTHS))).isEqualTo("at most 12 months");
        assertThat(in(Languages.ENGLISH).threshold(number("18..26", DEGREES))).isEqualTo("18 to 26 °C");
        assertThat(in(Languages.DUTCH).threshold(number("18..26", DEGREES))).isEqualTo("18 tot en met 26 °C");
        assertThat(in(Languages.UKRAINIAN).threshold(number("18..26", DEGREES))).isEqualTo("від 18 до 26 °C");
        assertThat(in(Languages.DUTCH).threshold(scale())).isEqualTo("minstens 3 van 5");
        assertThat(in(Languages.DUTCH).threshold(yesOrNo())).isEmpty();
    }

    @Test
    void answersAreSaidInWords() {
        var texts = in(Languages.ENGLISH);

        assertThat(texts.answer((AnswerValue) null, yesOrNo())).isEqualTo("not answered yet");
        assertThat(texts.answer(AnswerValue.Choice.PARTLY, yesOrNo())).isEqualTo("Partly");
        assertThat(texts.answer(new AnswerValue.Amount(new BigDecimal(14)), number("<=12", MONTHS)))
                .isEqualTo("14 months");
        assertThat(texts.answer(new AnswerValue.Never(), number("<=12", MONTHS)))
                .isEqualTo("Never");
        assertThat(texts.answer(new AnswerValue.Rating(4), scale())).isEqualTo("4 of 5");
        assertThat(texts.answer(new AnswerValue.ResidentsRating(23, 6), scale()))
                .isEqualTo("3.8 of 5, 6 residents");
        assertThat(texts.answer(new AnswerValue.NotApplicable("no {children} 'here'"), scale()))
                .isEqualTo("Not applicable: no {children} 'here'");
        assertThat(texts.answer(new AnswerValue.NotMeasuredYet(), scale())).isEqualTo("not measured yet");
    }

    @Test
    void numbersInAProblemAreWrittenTheReadersWay() {
        var bad = new BadInputException("value", "quality.bad.atLeast", new BigDecimal("0.500"));

        assertThat(in(Languages.DUTCH).problem(bad)).isEqualTo("Dit moet 0,5 of meer zijn.");
    }

    private static AnswerTexts in(Locale language) {
        return new AnswerTexts(language, (key, arguments) -> TRANSLATIONS.getTranslation(key, language, arguments));
    }

    private static Template.Indicator number(String threshold, Texts unit) {
        return indicator(IndicatorKind.NUMBER, threshold, unit, true);
    }

    private static Template.Indicator scale() {
        return indicator(IndicatorKind.SCALE_1_5, ">=3", null, false);
    }

    private static Template.Indicator yesOrNo() {
        return indicator(IndicatorKind.YES_PARTLY_NO, null, null, false);
    }

    private static Template.Indicator indicator(
            IndicatorKind kind, @Nullable String threshold, @Nullable Texts unit, boolean never) {
        var text = new Texts("question", "vraag", "запитання");
        return new Template.Indicator(
                1,
                text,
                text,
                AnsweredBy.MANAGER,
                unit,
                null,
                null,
                "",
                new ScoredIndicator(
                        "TST-01", kind, threshold == null ? null : Threshold.parse(threshold), 2, false, never));
    }
}
