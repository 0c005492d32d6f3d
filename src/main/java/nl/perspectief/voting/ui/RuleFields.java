package nl.perspectief.voting.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Tie;
import nl.perspectief.council.VotingRule;
import nl.perspectief.voting.CouncilRules;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Rule;

/** By which rule something is decided; it begins with that of the council's regulation. */
public class RuleFields extends Div {

    final IntegerField quorum = new IntegerField(getTranslation("council.field.quorum"));
    final RequiredSelect<Majority> majority = new RequiredSelect<>(
            "council.field.majority", Majority.values(), each -> getTranslation("council.majority." + each));
    final RequiredSelect<MajorityBase> base = new RequiredSelect<>(
            "council.field.base", MajorityBase.values(), each -> getTranslation("council.base." + each));
    final RequiredSelect<Tie> tie =
            new RequiredSelect<>("council.field.tie", Tie.values(), each -> getTranslation("council.tie." + each));
    private boolean yesNo = true;

    public RuleFields(VotingRule rule) {
        addClassName("form-part");
        quorum.setHelperText(getTranslation("council.field.quorumHint"));
        quorum.setManualValidation(true);
        quorum.setValue(rule.quorumPercent());
        majority.setValue(rule.majority());
        base.setValue(rule.base());
        tie.setValue(rule.tie());
        majority.setManualValidation(true);
        base.setManualValidation(true);
        tie.setManualValidation(true);
        majority.addValueChangeListener(_ -> fit(yesNo));
        add(quorum, majority, base, tie);
        fit(true);
    }

    /** A majority decides between yes and no, a tie between options. */
    void fit(boolean yesNo) {
        this.yesNo = yesNo;
        majority.setVisible(yesNo);
        base.setVisible(yesNo && majority.getValue() != Majority.SIMPLE);
        tie.setVisible(!yesNo);
    }

    /** @throws BadInputException for a quorum that can't be */
    public Rule rule(Question question) {
        var percent = quorum.getValue();
        if (percent == null) {
            throw new BadInputException("quorum", "voting.bad.missing");
        }
        return CouncilRules.of(new VotingRule(percent, majority.getValue(), base.getValue(), tie.getValue()), question);
    }

    /** By the names that a {@link BadInputException} gives them, in their order on the page. */
    public Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put("quorum", quorum);
        fields.put("quorumPercent", quorum);
        fields.put("majority", majority);
        fields.put("base", base);
        fields.put("tie", tie);
        return fields;
    }
}
