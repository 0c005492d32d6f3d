package nl.perspectief.voting.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.council.CouncilLocation;
import nl.perspectief.council.Regulation;
import nl.perspectief.voting.CouncilRules;
import nl.perspectief.voting.PollDraft;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Kind;
import nl.perspectief.voting.count.Secrecy;

/** What a poll is to be about, and by which rule. */
class PollForm extends Div {

    private static final int USUAL_DAYS = 7;
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final String NUMBER = "number";
    private static final String MINIMUM = "minimumPerLocation";
    private static final String ELIGIBLE = "eligibleOn";
    private static final String OPENS = "opensAt";
    private static final String CLOSES = "closesAt";

    final Select<Kind> kind =
            new RequiredSelect<>("voting.form.kind", Kind.values(), each -> getTranslation("voting.kind." + each));
    final PollTexts title = new PollTexts("voting.form.title", false);
    final PollTexts text = new PollTexts("voting.form.text", true);
    final OptionFields options;
    final IntegerField number = new IntegerField();
    final IntegerField minimum = new IntegerField(getTranslation("voting.form.minimum"));
    final Select<Question.Ranking.Method> method = new RequiredSelect<>(
            "voting.form.method", Question.Ranking.Method.values(), each -> getTranslation("voting.method." + each));
    final RuleFields rule;
    final Select<Secrecy> secrecy = new RequiredSelect<>(
            "voting.form.secrecy", Secrecy.values(), each -> getTranslation("voting.secrecyLong." + each));
    final Select<RollKind> roll = new RequiredSelect<>(
            "voting.form.roll", RollKind.values(), each -> getTranslation("voting.rollKind." + each));
    final DayPicker eligibleOn = new DayPicker(getTranslation("voting.form.eligible"));
    final MomentFields opens =
            new MomentFields(getTranslation("voting.form.opensDay"), getTranslation("voting.form.opensTime"));
    final MomentFields closes =
            new MomentFields(getTranslation("voting.form.closesDay"), getTranslation("voting.form.closesTime"));

    private final transient Regulation regulation;
    private final transient Clock clock;

    /** @param locations of which the council speaks */
    PollForm(Regulation regulation, List<CouncilLocation> locations, Clock clock) {
        this.options = new OptionFields(locations);
        this.rule = new RuleFields(regulation.votingRule());
        this.regulation = regulation;
        this.clock = clock;
        var today = Dates.day(clock.instant());
        addClassName("form");
        opens.day.setHelperText(getTranslation("voting.form.opensHint"));
        eligibleOn.setHelperText(getTranslation("voting.form.eligibleHint"));
        closes.day.setHelperText(getTranslation("voting.form.closesHint", regulation.shortestVoteHours()));
        kind.setValue(Kind.YES_NO);
        method.setValue(Question.Ranking.Method.BORDA);
        secrecy.setValue(Secrecy.SECRET);
        roll.setValue(RollKind.MEMBERS);
        eligibleOn.setValue(today);
        closes.day.setValue(today.plusDays(USUAL_DAYS));
        closes.time.setValue(EVENING);
        minimum.setValue(0);
        minimum.setHelperText(getTranslation("voting.form.minimumHint"));
        kind.addValueChangeListener(_ -> showWhatFits());
        minimum.addValueChangeListener(_ -> showWhatFits());
        List.of(number, minimum).forEach(field -> field.setManualValidation(true));
        List.of(method, secrecy, roll).forEach(field -> field.setManualValidation(true));
        eligibleOn.setManualValidation(true);
        add(
                new H2(getTranslation("voting.form.question")),
                kind,
                title,
                text,
                options,
                number,
                minimum,
                method,
                new H2(getTranslation("voting.rule")),
                new Paragraph(getTranslation("voting.form.ruleHint")),
                rule,
                new H2(getTranslation("voting.form.who")),
                secrecy,
                roll,
                eligibleOn,
                new H2(getTranslation("voting.form.when")),
                opens,
                closes);
        showWhatFits();
    }

    /** By the names that a {@link BadInputException} gives them, in their order on the page. */
    private Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.putAll(title.fields("title"));
        fields.putAll(text.fields("text"));
        fields.putAll(options.fields("options"));
        List.of("most", "seats", "points", NUMBER).forEach(name -> fields.put(name, number));
        fields.put(MINIMUM, minimum);
        fields.putAll(rule.fields());
        fields.put("secrecy", secrecy);
        fields.put("roll", roll);
        fields.put(ELIGIBLE, eligibleOn);
        fields.putAll(opens.fields(OPENS));
        fields.putAll(closes.fields(CLOSES));
        return fields;
    }

    private void showWhatFits() {
        var chosen = kind.getValue();
        var yesNo = chosen == Kind.YES_NO;
        options.setVisible(!yesNo);
        number.setVisible(chosen == Kind.APPROVAL || chosen == Kind.POINTS || chosen == Kind.ELECTION);
        if (number.isVisible()) {
            number.setLabel(getTranslation("voting.form.number." + chosen));
        }
        minimum.setVisible(chosen == Kind.ELECTION);
        var perLocation = minimum.getValue();
        options.ask(chosen == Kind.ELECTION, minimum.isVisible() && perLocation != null && perLocation > 0);
        method.setVisible(chosen == Kind.RANKING);
        rule.fit(yesNo);
    }

    /** From now on the browser keeps the texts, and puts back what it kept before. */
    void keep(String prefix) {
        title.keep(prefix + "title/");
        text.keep(prefix + "text/");
        options.keep(prefix + "option/");
    }

    void letGo() {
        title.letGo();
        text.letGo();
        options.letGo();
    }

    /** @throws BadInputException for each field that is not as it should be */
    PollDraft draft(long councilId) {
        var faults = new Faults();
        var now = clock.instant();
        var question = faults.take(this::question, bareQuestion());
        var decides = faults.take(() -> rule.rule(question), CouncilRules.of(regulation.votingRule(), question));
        var eligible = faults.take(() -> given(eligibleOn, ELIGIBLE), Dates.day(now));
        var opensAt = faults.take(() -> opens.isEmpty() ? now : opens.moment(OPENS), now);
        var closesAt = faults.take(() -> closes.moment(CLOSES), opensAt.plus(Duration.ofDays(USUAL_DAYS)));
        // before the draft, which knows no regulation
        faults.unless(closesAt.isAfter(now), CLOSES, "voting.bad.closesAt");
        faults.check(() -> PollDraft.requireLasting(opensAt, closesAt, regulation));
        var texts = new LinkedHashMap<String, Texts>();
        for (var place = 0; place < question.options().size(); place++) {
            texts.put(question.options().get(place).id(), options.texts().get(place));
        }
        return faults.end(() -> {
            var draft = new PollDraft(
                    councilId,
                    title.texts(),
                    text.texts(),
                    question,
                    texts,
                    decides,
                    secrecy.getValue(),
                    roll.getValue(),
                    eligible,
                    opensAt,
                    closesAt);
            draft.requireOpening(now, regulation);
            return draft;
        });
    }

    private Question question() {
        var faults = new Faults();
        List<Option> all = faults.take(() -> options.isVisible() ? options.options() : List.of(), List.of());
        var amount = faults.take(() -> number.isVisible() ? given(number, NUMBER) : 0, 0);
        var least = faults.take(() -> minimum.isVisible() ? given(minimum, MINIMUM) : 0, 0);
        faults.end();
        return switch (kind.getValue()) {
            case YES_NO -> new Question.YesNo();
            case ONE -> new Question.One(all);
            case APPROVAL -> new Question.Approval(all, amount);
            case SCORES -> new Question.Scores(all);
            case RANKING -> new Question.Ranking(all, method.getValue());
            case POINTS -> new Question.Points(all, amount);
            case ELECTION -> new Question.Election(all, amount, least);
        };
    }

    /** With it the texts are looked at while something else of the question is wrong. */
    private Question bareQuestion() {
        return switch (kind.getValue()) {
            case YES_NO -> new Question.YesNo();
            case ELECTION -> new Question.Election(options.bare(), 1, 0);
            default -> new Question.One(options.bare());
        };
    }

    private static <V> V given(HasValue<?, V> field, String name) {
        var value = field.getValue();
        if (value == null) {
            throw new BadInputException(name, "voting.bad.missing");
        }
        return value;
    }

    void tell(BadInputException bad) {
        FieldProblems.tell(bad, fields());
    }

    void forgetProblems() {
        FieldProblems.forget(fields());
    }
}
