package nl.perspectief.quality.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.quality.AnswerDraft;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.AnswerOutcome;
import nl.perspectief.quality.GivenAnswer;
import nl.perspectief.quality.PreviousAnswer;
import nl.perspectief.quality.Round;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.WrongMomentException;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.Evidence.Missing;
import org.jspecify.annotations.Nullable;

/** The fields of one answer. Each is stored as it is given; what the server hasn't yet, the browser keeps. */
class AnswerEditor extends Div implements AnswerPart {

    private static final int PAUSE_IN_TYPING = 800;

    private final transient Template.Indicator indicator;
    private final transient IndicatorCard.Giver giver;
    private final transient Consumer<GivenAnswer> stored;
    private final transient Runnable locked;
    private final transient AnswerTexts texts = AnswerTexts.in(getLocale());
    private final transient KeptFields kept;
    private final transient AnswerInput input;
    private final Tick notApplicable = new Tick(texts.choice(AnswerForm.NOT_APPLICABLE));
    private final TextArea remark = new TextArea(getTranslation("quality.answer.remark"));
    private final @Nullable LastTime lastTime;
    private final Span state = new Span();

    // most answers never ask for these, and each is heavy
    private @Nullable TextArea reason;
    private @Nullable MendingFields mending;
    private @Nullable ConflictPanel conflict;

    /** What is shown, apart from what is being given. */
    private transient @Nullable GivenAnswer base;

    /** Somebody else's newer answer, shown as soon as that takes nothing away. */
    private transient @Nullable GivenAnswer waiting;

    /** While a conflict is open: the other side of it. */
    private transient @Nullable AnswerDraft mine;

    AnswerEditor(
            Template.Indicator indicator,
            Optional<PreviousAnswer> previous,
            IndicatorCard.Giver giver,
            String keepKey,
            Consumer<GivenAnswer> stored,
            Runnable locked) {
        this.indicator = indicator;
        this.giver = giver;
        this.kept = new KeptFields(this, keepKey);
        this.stored = stored;
        this.locked = locked;
        this.input = AnswerInput.of(indicator, indicator.code() + "-question", texts);
        input.field().setId(indicator.code() + "-answer");
        addClassName("answer-editor");
        state.addClassName("saved");
        state.getElement().setAttribute("role", "status");

        kept.add(input.field(), "value", input::inBrowser);
        input.onGiven(value -> give(input.field(), input.validation(), AnswerDraft::withValue, value));
        bind(notApplicable, "na", (draft, yes) -> yes ? draft.withNotApplicable("") : draft.withValue(null));
        bindText(remark, "remark", AnswerDraft::withRemark);
        remark.setMinRows(1);
        add(input.component(), notApplicable);
        lastTime = previous.map(before -> new LastTime(before, indicator, texts, true))
                .orElse(null);
        if (lastTime != null) {
            add(lastTime);
        }
        add(remark, state);
        // shown by the style sheet while the browser keeps something
        getElement().setAttribute("not-saved", getTranslation("quality.answer.unsent"));
    }

    @Override
    public void show(@Nullable GivenAnswer answer) {
        base = answer;
        waiting = null;
        mine = null;
        closeConflict();
        showChoice(answer);
        remark.setValue(current().remark());
        arrange();
        if (mending != null) {
            mending.show(current());
        }
        kept.watch(answer);
        sayWho();
    }

    /** What is being given stays; a difference then shows when it is stored. */
    @Override
    public void changedElsewhere(GivenAnswer theirs) {
        if (base == null || base.version() != theirs.version()) {
            waiting = theirs;
            follow();
        }
    }

    private void follow() {
        kept.whenAtRest(() -> {
            if (waiting != null && mine == null) {
                show(waiting);
            }
        });
    }

    private AnswerDraft current() {
        return mine != null ? mine : base == null ? AnswerDraft.EMPTY : base.draft();
    }

    private <C extends AbstractField<C, V>, V> void bind(
            C field, String name, BiFunction<AnswerDraft, V, AnswerDraft> change) {
        kept.add(
                field,
                name,
                () -> field.getValue() == null ? "" : field.getValue().toString());
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                give(field, (HasValidation) field, change, event.getValue());
            }
        });
    }

    private <C extends AbstractField<C, String> & HasValueChangeMode> void bindText(
            C field, String name, BiFunction<AnswerDraft, String, AnswerDraft> change) {
        bind(field, name, change);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_TYPING);
    }

    private <V> void give(
            Component field, HasValidation validation, BiFunction<AnswerDraft, V, AnswerDraft> change, V value) {
        try {
            give(field, validation, change.apply(current(), value));
        } catch (BadInputException bad) {
            problem(validation, bad);
        }
    }

    private void give(Component field, HasValidation validation, AnswerDraft draft) {
        give(field, validation, kept.version(field, base), draft);
    }

    private void give(Component field, HasValidation validation, @Nullable Integer seen, AnswerDraft draft) {
        validation.setInvalid(false);
        try {
            switch (giver.give(seen, draft)) {
                case AnswerOutcome.Stored(GivenAnswer answer) -> stored(field, seen, answer);
                case AnswerOutcome.Conflict(GivenAnswer theirs) -> conflict(field, validation, theirs, draft);
            }
        } catch (BadInputException bad) {
            problem(validation, bad);
        } catch (WrongMomentException late) {
            Notices.problem(getTranslation("quality.round.notOpen", texts.status(late.status())));
            locked.run();
        }
    }

    private void stored(Component field, @Nullable Integer seen, GivenAnswer answer) {
        var decided = mine != null;
        base = answer;
        waiting = null;
        mine = null;
        var sent = kept.sent(field);
        if (decided || field == input.field() || field == notApplicable) {
            showChoice(answer);
        }
        arrange();
        kept.stored(field, sent, seen, answer);
        state.setText(getTranslation("quality.answer.saved", Dates.time(answer.answeredAt(), getLocale())));
        stored.accept(answer);
    }

    private void showChoice(@Nullable GivenAnswer answer) {
        input.show(answer == null ? null : answer.value());
        notApplicable.setValue(answer != null && answer.form() == AnswerForm.NOT_APPLICABLE);
        if (answer != null && notApplicable.getValue()) {
            reason().setValue(answer.reason());
        }
    }

    private void conflict(Component field, HasValidation validation, GivenAnswer theirs, AnswerDraft draft) {
        state.setText("");
        mine = draft;
        closeConflict();
        conflict = new ConflictPanel(
                indicator,
                theirs,
                draft,
                () -> {
                    kept.forget();
                    show(waiting == null ? theirs : waiting);
                },
                () -> {
                    closeConflict();
                    // the fields still hold mine; if theirs changed again meanwhile, this is a conflict again
                    kept.decided(field, base, theirs);
                    base = theirs;
                    give(field, validation, draft);
                });
        addBefore(state, conflict);
    }

    private void closeConflict() {
        if (conflict != null) {
            remove(conflict);
            conflict = null;
        }
    }

    private void problem(HasValidation validation, BadInputException bad) {
        state.setText("");
        validation.setInvalid(true);
        validation.setErrorMessage(texts.problem(bad));
    }

    /** Shows what the answer asks for beside it. */
    private void arrange() {
        var missing = Round.missing(indicator, base);
        var outside = notApplicable.getValue();
        input.component().setVisible(!outside);
        if (outside) {
            reason().setRequiredIndicatorVisible(missing.contains(Missing.REASON));
        }
        if (reason != null) {
            reason.setVisible(outside);
        }
        remark.setRequiredIndicatorVisible(missing.contains(Missing.REMARK));
        remark.setHelperText(missing.contains(Missing.REMARK) ? getTranslation("quality.remark.wanted") : null);
        var mended = MendingFields.areWanted(missing, current());
        if (mended) {
            mending().ask(missing, current());
        }
        if (mending != null) {
            mending.setVisible(mended);
        }
        if (lastTime != null) {
            lastTime.offerSame(base == null || base.form() == null, this::giveSame);
        }
    }

    private TextArea reason() {
        if (reason == null) {
            reason = new TextArea(getTranslation("quality.answer.reason"));
            reason.setMinRows(1);
            bindText(reason, "reason", AnswerDraft::withNotApplicable);
            addBefore(lastTime != null ? lastTime : remark, reason);
        }
        return reason;
    }

    private MendingFields mending() {
        if (mending == null) {
            mending = new MendingFields();
            bindText(mending.mender, "mender", AnswerDraft::withMender);
            bind(mending.mendBy, "mendBy", AnswerDraft::withMendBy);
            mending.show(current());
            addBefore(state, mending);
        }
        return mending;
    }

    private void addBefore(Component next, Component added) {
        getElement().insertChild(getElement().indexOfChild(next.getElement()), added.getElement());
    }

    private void giveSame(@Nullable AnswerValue value) {
        var seen = base == null ? null : base.version();
        give(input.field(), input.validation(), seen, current().withValue(value));
    }

    private void sayWho() {
        state.setText(
                base == null
                        ? ""
                        : getTranslation(
                                "quality.answer.who", base.answeredBy(), Dates.moment(base.answeredAt(), getLocale())));
    }
}
