package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Tie;
import nl.perspectief.council.VotingRule;
import nl.perspectief.voting.PollDraft;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Kind;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;

/** What a poll is to be about, and by which rule. */
class PollForm extends Div {

    private static final int USUAL_DAYS = 7;
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    final Select<Kind> kind = select("voting.form.kind", Kind.values(), each -> getTranslation("voting.kind." + each));
    final PollTexts title = new PollTexts("voting.form.title", false);
    final PollTexts text = new PollTexts("voting.form.text", true);
    final OptionFields options = new OptionFields();
    final IntegerField number = new IntegerField();
    final Select<Question.Ranking.Method> method = select(
            "voting.form.method", Question.Ranking.Method.values(), each -> getTranslation("voting.method." + each));
    final IntegerField quorum = new IntegerField(getTranslation("council.field.quorum"));
    final Select<Majority> majority =
            select("council.field.majority", Majority.values(), each -> getTranslation("council.majority." + each));
    final Select<MajorityBase> base =
            select("council.field.base", MajorityBase.values(), each -> getTranslation("council.base." + each));
    final Select<Tie> tie = select("council.field.tie", Tie.values(), each -> getTranslation("council.tie." + each));
    final Select<Secrecy> secrecy =
            select("voting.form.secrecy", Secrecy.values(), each -> getTranslation("voting.secrecyLong." + each));
    final Select<RollKind> roll =
            select("voting.form.roll", RollKind.values(), each -> getTranslation("voting.rollKind." + each));
    final DayPicker eligibleOn = new DayPicker(getTranslation("voting.form.eligible"));
    final DayPicker opensDay = new DayPicker(getTranslation("voting.form.opensDay"));
    final TimePicker opensTime = time("voting.form.opensTime");
    final DayPicker closesDay = new DayPicker(getTranslation("voting.form.closesDay"));
    final TimePicker closesTime = time("voting.form.closesTime");

    private final transient Clock clock;

    /** By the names that a {@link BadInputException} gives them. */
    private final transient Map<String, Component> fields = new LinkedHashMap<>();

    PollForm(VotingRule rule, Clock clock) {
        this.clock = clock;
        var today = Dates.day(clock.instant());
        addClassName("form");
        quorum.setHelperText(getTranslation("council.field.quorumHint"));
        opensDay.setHelperText(getTranslation("voting.form.opensHint"));
        eligibleOn.setHelperText(getTranslation("voting.form.eligibleHint"));
        kind.setValue(Kind.YES_NO);
        method.setValue(Question.Ranking.Method.BORDA);
        quorum.setValue(rule.quorumPercent());
        majority.setValue(rule.majority());
        base.setValue(rule.base());
        tie.setValue(rule.tie());
        secrecy.setValue(Secrecy.SECRET);
        roll.setValue(RollKind.MEMBERS);
        eligibleOn.setValue(today);
        closesDay.setValue(today.plusDays(USUAL_DAYS));
        closesTime.setValue(EVENING);
        kind.addValueChangeListener(_ -> showWhatFits());
        majority.addValueChangeListener(_ -> showWhatFits());
        register();
        add(
                new H2(getTranslation("voting.form.question")),
                kind,
                title,
                text,
                options,
                number,
                method,
                new H2(getTranslation("voting.rule")),
                new Paragraph(getTranslation("voting.form.ruleHint")),
                quorum,
                majority,
                base,
                tie,
                new H2(getTranslation("voting.form.who")),
                secrecy,
                roll,
                eligibleOn,
                new H2(getTranslation("voting.form.when")),
                opensDay,
                opensTime,
                closesDay,
                closesTime);
        showWhatFits();
    }

    private void register() {
        List.of("most", "seats", "points", "number").forEach(name -> fields.put(name, number));
        fields.put("options", options);
        fields.put("title", title);
        fields.put("text", text);
        fields.put("quorum", quorum);
        fields.put("quorumPercent", quorum);
        fields.put("secrecy", secrecy);
        fields.put("roll", roll);
        fields.put("eligibleOn", eligibleOn);
        fields.put("opensAt", opensDay);
        fields.put("closesAt", closesDay);
        number.setManualValidation(true);
        quorum.setManualValidation(true);
        List.of(eligibleOn, opensDay, closesDay).forEach(day -> day.setManualValidation(true));
        secrecy.setManualValidation(true);
        roll.setManualValidation(true);
    }

    private void showWhatFits() {
        var chosen = kind.getValue();
        var yesNo = chosen == Kind.YES_NO;
        options.setVisible(!yesNo);
        number.setVisible(chosen == Kind.APPROVAL || chosen == Kind.POINTS || chosen == Kind.ELECTION);
        if (number.isVisible()) {
            number.setLabel(getTranslation("voting.form.number." + chosen));
        }
        method.setVisible(chosen == Kind.RANKING);
        majority.setVisible(yesNo);
        base.setVisible(yesNo && majority.getValue() != Majority.SIMPLE);
        tie.setVisible(!yesNo);
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

    /** @throws BadInputException for the first field that is not as it should be */
    PollDraft draft(long councilId) {
        var question = question();
        var texts = new LinkedHashMap<String, Texts>();
        for (var place = 0; place < question.options().size(); place++) {
            texts.put(question.options().get(place).id(), options.texts().get(place));
        }
        return new PollDraft(
                councilId,
                title.texts(),
                text.texts(),
                question,
                texts,
                rule(question),
                secrecy.getValue(),
                roll.getValue(),
                given(eligibleOn, "eligibleOn"),
                opensDay.isEmpty() ? clock.instant() : moment(opensDay, opensTime, "opensAt"),
                moment(closesDay, closesTime, "closesAt"));
    }

    private Question question() {
        var all = options.isVisible() ? options.options() : List.<Option>of();
        return switch (kind.getValue()) {
            case YES_NO -> new Question.YesNo();
            case ONE -> new Question.One(all);
            case APPROVAL -> new Question.Approval(all, given(number, "most"));
            case SCORES -> new Question.Scores(all);
            case RANKING -> new Question.Ranking(all, method.getValue());
            case POINTS -> new Question.Points(all, given(number, "points"));
            case ELECTION -> new Question.Election(all, given(number, "seats"), 0);
        };
    }

    private Rule rule(Question question) {
        var percent = given(quorum, "quorum");
        var share = percent == 0 ? null : Share.percent(percent);
        return question instanceof Question.YesNo
                ? Rule.majority(
                        share,
                        Rule.Majority.valueOf(majority.getValue().name()),
                        Rule.Base.valueOf(base.getValue().name()))
                : Rule.most(share, Rule.Tie.valueOf(tie.getValue().name()));
    }

    private static <V> V given(HasValue<?, V> field, String name) {
        var value = field.getValue();
        if (value == null) {
            throw new BadInputException(name, "voting.bad.missing");
        }
        return value;
    }

    private static Instant moment(DayPicker day, TimePicker time, String name) {
        return given(day, name).atTime(given(time, name)).atZone(Dates.ZONE).toInstant();
    }

    /** Says what is wrong beside its field, and leads there. */
    void tell(BadInputException bad) {
        var sentence = getTranslation(bad.key(), bad.arguments());
        var field = fields.get(bad.field());
        if (field instanceof PollTexts texts) {
            texts.tell(sentence);
        } else if (field instanceof OptionFields all) {
            all.tell(sentence);
        } else if (field instanceof HasValidation place) {
            place.setErrorMessage(sentence);
            place.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        } else {
            Notices.problem(sentence);
        }
    }

    void forgetProblems() {
        title.forgetProblems();
        text.forgetProblems();
        options.forgetProblems();
        fields.values().forEach(field -> {
            if (field instanceof HasValidation place) {
                place.setInvalid(false);
            }
        });
    }

    private <T extends Enum<T>> Select<T> select(String label, T[] values, ItemLabelGenerator<T> words) {
        var select = new RequiredSelect<T>();
        select.setLabel(getTranslation(label));
        select.setItems(values);
        select.setItemLabelGenerator(words);
        return select;
    }

    private TimePicker time(String label) {
        var time = new TimePicker(getTranslation(label));
        time.setStep(Duration.ofMinutes(30));
        // twenty-four hours in all three languages
        time.setLocale(Languages.DUTCH);
        return time;
    }
}
