package nl.perspectief.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Regulation;
import nl.perspectief.council.Tie;
import nl.perspectief.council.VotingRule;

/** What a council settles. */
class RegulationForm extends Div {

    final IntegerField secondingThreshold = number("council.field.seconding", "council.field.secondingHint");
    final IntegerField quorumPercent = number("council.field.quorum", "council.field.quorumHint");
    final Select<Majority> majority = new RequiredSelect<>(
            "council.field.majority", Majority.values(), each -> getTranslation("council.majority." + each));
    final Select<MajorityBase> base = new RequiredSelect<>(
            "council.field.base", MajorityBase.values(), each -> getTranslation("council.base." + each));
    final Select<Tie> tie =
            new RequiredSelect<>("council.field.tie", Tie.values(), each -> getTranslation("council.tie." + each));
    final IntegerField shortestVoteHours = number("council.field.shortestVote", "council.field.shortestVoteHint");
    final IntegerField adviceDays = number("council.field.advice", "council.field.daysHint");
    final IntegerField responseDays = number("council.field.response", "council.field.daysHint");
    final IntegerField waitingDays = number("council.field.waiting", "council.field.waitingHint");

    private final transient Map<String, IntegerField> numbers = new LinkedHashMap<>();

    RegulationForm() {
        addClassName("form");
        numbers.put("secondingThreshold", secondingThreshold);
        numbers.put("quorumPercent", quorumPercent);
        numbers.put("shortestVoteHours", shortestVoteHours);
        numbers.put("adviceDays", adviceDays);
        numbers.put("responseDays", responseDays);
        numbers.put("waitingDays", waitingDays);
        majority.addValueChangeListener(event -> base.setVisible(event.getValue() != Majority.SIMPLE));
        add(
                secondingThreshold,
                quorumPercent,
                majority,
                base,
                tie,
                shortestVoteHours,
                adviceDays,
                responseDays,
                waitingDays);
    }

    void show(Regulation regulation) {
        var rule = regulation.votingRule();
        secondingThreshold.setValue(regulation.secondingThreshold());
        quorumPercent.setValue(rule.quorumPercent());
        majority.setValue(rule.majority());
        base.setValue(rule.base());
        base.setVisible(rule.majority() != Majority.SIMPLE);
        tie.setValue(rule.tie());
        shortestVoteHours.setValue(regulation.shortestVoteHours());
        adviceDays.setValue(regulation.adviceDays());
        responseDays.setValue(regulation.responseDays());
        waitingDays.setValue(regulation.waitingDays());
    }

    /**
     * From now on the browser keeps the numbers that are typed, and puts back what it kept before.
     *
     * @param prefix who fills it in, for which council
     * @param version of the regulation that is shown
     */
    void keep(String prefix, int version) {
        numbers.forEach((name, field) ->
                Keep.watch(field, prefix + name, String.valueOf(version), Objects.toString(field.getValue(), "")));
    }

    /** What is in the fields is stored, or given up. */
    void letGo() {
        numbers.values().forEach(Keep::forget);
    }

    /** @throws BadInputException for each field that is not as it should be */
    Regulation regulation() {
        var faults = new Faults();
        var seconding = given("secondingThreshold", faults);
        var quorum = given("quorumPercent", faults);
        var rule = faults.take(
                () -> new VotingRule(quorum, majority.getValue(), base.getValue(), tie.getValue()),
                new VotingRule(0, majority.getValue(), base.getValue(), tie.getValue()));
        var shortest = given("shortestVoteHours", faults);
        var advice = given("adviceDays", faults);
        var response = given("responseDays", faults);
        var waiting = given("waitingDays", faults);
        return faults.end(() -> new Regulation(seconding, rule, shortest, advice, response, waiting));
    }

    void tell(BadInputException bad) {
        FieldProblems.tell(bad, numbers);
    }

    void forgetProblems() {
        FieldProblems.forget(numbers);
    }

    private int given(String name, Faults faults) {
        var value = Objects.requireNonNull(numbers.get(name)).getValue();
        faults.unless(value != null, name, "council.bad.whole");
        return value == null ? 0 : value;
    }

    private IntegerField number(String label, String hint) {
        var field = new IntegerField(getTranslation(label));
        field.setHelperText(getTranslation(hint));
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
