package nl.perspectief.motions.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.council.Regulation;
import nl.perspectief.motions.VoteTerms;
import nl.perspectief.voting.CouncilRules;
import nl.perspectief.voting.PollDraft;
import nl.perspectief.voting.PollWords;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.ui.MomentFields;
import nl.perspectief.voting.ui.RuleFields;
import nl.perspectief.voting.ui.Sentences;
import org.jspecify.annotations.Nullable;

/** How something is to be voted on: filled in, read in plain words, and then opened. */
class VoteForm extends Div {

    private static final int USUAL_DAYS = 7;
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final String CLOSES = "closesAt";
    private static final YesNo QUESTION = new YesNo();

    final RequiredSelect<Secrecy> secrecy = new RequiredSelect<>(
            "voting.form.secrecy", Secrecy.values(), each -> getTranslation("voting.secrecyLong." + each));
    final MomentFields closes =
            new MomentFields(getTranslation("voting.form.closesDay"), getTranslation("voting.form.closesTime"));
    final RuleFields rule;
    final Button check = new Button(getTranslation("voting.new.preview"));
    final Button open = new Button(getTranslation("voting.new.open"));
    final Button change = new Button(getTranslation("voting.new.change"));
    private final transient PollWords words;
    private final transient Regulation regulation;
    private final transient Clock clock;
    private final transient Consumer<VoteTerms> opening;
    private final Div fields = new Div();
    private final Div preview = new Div();
    private final transient Map<String, HasValidation> places = new LinkedHashMap<>();
    private transient @Nullable VoteTerms terms;

    /** @param opening opens the vote; a {@link BadInputException} is shown at its field */
    VoteForm(Regulation regulation, PollWords words, Clock clock, Consumer<VoteTerms> opening) {
        this.words = words;
        this.opening = opening;
        this.regulation = regulation;
        this.clock = clock;
        rule = new RuleFields(regulation.votingRule());
        addClassName("stack");
        fields.addClassName("form");
        preview.addClassName("stack");
        preview.setVisible(false);
        secrecy.setManualValidation(true);
        closes.day.setValue(Dates.day(clock.instant()).plusDays(USUAL_DAYS));
        closes.time.setValue(EVENING);
        closes.day.setHelperText(getTranslation("voting.form.closesHint", regulation.shortestVoteHours()));
        places.put("secrecy", secrecy);
        places.putAll(closes.fields(CLOSES));
        places.putAll(rule.fields());
        var ruleFields = new Div(new Paragraph(getTranslation("motions.vote.ruleHint")), rule);
        ruleFields.addClassName("form");
        var rulePart = new NativeDetails(getTranslation("voting.rule"), ruleFields);
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickListener(_ -> check());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickListener(_ -> open());
        change.addClickListener(_ -> back());
        fields.add(secrecy, closes, rulePart, new Div(check));
        add(fields, preview);
    }

    private void check() {
        FieldProblems.forget(places);
        try {
            var asked = asked();
            show(asked, asked.decides(regulation.votingRule()));
            terms = asked;
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, places);
        }
    }

    private VoteTerms asked() {
        var faults = new Faults();
        var now = clock.instant();
        faults.unless(!secrecy.isEmpty(), "secrecy", "voting.bad.missing");
        var closesAt = faults.take(() -> closes.moment(CLOSES), Instant.MAX);
        faults.unless(closesAt.isAfter(now), CLOSES, "voting.bad.closesAt");
        faults.check(() -> PollDraft.requireLasting(now, closesAt, regulation));
        var decides = faults.take(() -> rule.rule(QUESTION), CouncilRules.of(regulation.votingRule(), QUESTION));
        return faults.end(() -> {
            var terms = new VoteTerms(decides, secrecy.getOptionalValue().orElse(Secrecy.SECRET), closesAt);
            terms.decides(regulation.votingRule());
            return terms;
        });
    }

    private void show(VoteTerms terms, Rule decides) {
        var fixed = Sentences.notice(getTranslation("voting.preview.fixed"));
        var sentences = Sentences.list(words.rule(QUESTION, decides, getLocale()));
        sentences.add(
                new ListItem(getTranslation("voting.secrecyLong." + terms.secrecy())),
                new ListItem(getTranslation("voting.closes", Dates.moment(terms.closesAt(), getLocale()))));
        if (terms.secrecy() == Secrecy.SECRET) {
            sentences.add(
                    new ListItem(getTranslation("voting.limits.unanimous")),
                    new ListItem(getTranslation("voting.limits.belenios")));
        }
        var buttons = new Div(open, change);
        buttons.addClassName("row");
        var title = new H4(getTranslation("voting.preview"));
        title.getElement().setAttribute("tabindex", "-1");
        preview.removeAll();
        preview.add(title, fixed, sentences);
        words.otherRule(QUESTION, CouncilRules.of(regulation.votingRule(), QUESTION), decides, getLocale())
                .ifPresent(other -> preview.add(Sentences.notice(other)));
        preview.add(buttons);
        fields.setVisible(false);
        preview.setVisible(true);
        title.getElement().callJsFunction("focus");
    }

    private void open() {
        var wanted = terms;
        if (wanted != null) {
            try {
                opening.accept(wanted);
            } catch (BadInputException bad) {
                back();
                FieldProblems.tell(bad, places);
            }
        }
    }

    private void back() {
        preview.setVisible(false);
        fields.setVisible(true);
        check.focus();
    }
}
