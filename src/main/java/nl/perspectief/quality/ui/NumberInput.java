package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** A number with its unit; "never" beside it where the number counts the time since something. */
class NumberInput extends Div implements AnswerInput {

    /** With a comma or a point: people type both, whatever their language. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(?:[.,][0-9]{1,9})?");

    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private final TextField number = new TextField();
    private final @Nullable Tick never;
    private final transient AnswerTexts texts;
    private transient Consumer<@Nullable AnswerValue> listener = _ -> {};

    NumberInput(Template.Indicator indicator, String labelId, AnswerTexts texts) {
        this.texts = texts;
        addClassName("number");
        number.setAriaLabelledBy(labelId);
        number.setManualValidation(true);
        number.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        number.getElement().setProperty("autocomplete", "off");
        number.getElement().executeJs("this.inputElement.setAttribute('inputmode', 'decimal')");
        var unit = indicator.unit();
        if (unit != null) {
            number.setSuffixComponent(new Span(unit.in(getLocale())));
        }
        number.setHelperText(getTranslation("quality.number.wanted", texts.threshold(indicator)));
        number.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read(change.getValue());
            }
        });
        add(number);
        never = indicator.scored().never() ? neverBox() : null;
        if (never != null) {
            add(never);
        }
    }

    private Tick neverBox() {
        var box = new Tick(texts.choice(AnswerForm.NEVER));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(change.getValue() ? new AnswerValue.Never() : null);
            }
        });
        return box;
    }

    private void read(String typed) {
        if (typed.isBlank()) {
            listener.accept(null);
            return;
        }
        parse(typed).ifPresentOrElse(parsed -> listener.accept(new AnswerValue.Amount(parsed)), () -> {
            number.setInvalid(true);
            number.setErrorMessage(getTranslation("quality.bad.number"));
        });
    }

    /** Empty for what is no number, or may be two: a thousand to one reader is one to another. */
    static Optional<BigDecimal> parse(String typed) {
        var compact = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        return NUMBER.matcher(compact).matches() && !THOUSANDS.matcher(compact).matches()
                ? Optional.of(new BigDecimal(compact.replace(',', '.')))
                : Optional.empty();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Component field() {
        return number;
    }

    @Override
    public HasValidation validation() {
        return number;
    }

    @Override
    public String inBrowser() {
        return number.getValue();
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        number.setValue(value instanceof AnswerValue.Amount(BigDecimal amount) ? texts.typed(amount) : "");
        if (never != null) {
            never.setValue(value instanceof AnswerValue.Never);
        }
    }

    @Override
    public void onGiven(Consumer<@Nullable AnswerValue> given) {
        listener = given;
    }
}
