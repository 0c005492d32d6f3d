package nl.perspectief.voting;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Lot;
import nl.perspectief.voting.count.Outcome;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Approval;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.Points;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Reckoning.Ahead;
import nl.perspectief.voting.count.Reckoning.Chosen;
import nl.perspectief.voting.count.Reckoning.Drawn;
import nl.perspectief.voting.count.Reckoning.Eliminated;
import nl.perspectief.voting.count.Reckoning.Line;
import nl.perspectief.voting.count.Reckoning.LookBack;
import nl.perspectief.voting.count.Reckoning.Needed;
import nl.perspectief.voting.count.Reckoning.NothingSaid;
import nl.perspectief.voting.count.Reckoning.Quorum;
import nl.perspectief.voting.count.Reckoning.Round;
import nl.perspectief.voting.count.Reckoning.Standing;
import nl.perspectief.voting.count.Reckoning.Tie;
import nl.perspectief.voting.count.Reckoning.Turnout;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Share;
import nl.perspectief.voting.count.Tally;
import org.springframework.stereotype.Component;

/** A poll's rule, counts, outcome and reckoning in plain words, wherever they are shown. */
@Component
public class PollWords {

    private static final String ABSTAINED = "voting.answer.ABSTAIN";
    private static final int PERCENT = 100;
    private static final int SHOWN_OF_LOT = 8;

    private final Translations translations;

    PollWords(Translations translations) {
        this.translations = translations;
    }

    /** What an option, or yes, no and abstain, came to. */
    public record Counted(String name, long count) {}

    /** English need not be there: then Dutch is read. */
    public static String in(Texts texts, Locale language) {
        return texts.in(languageOf(texts, language));
    }

    /** The language in which {@link #in} gives a text. */
    public static Locale languageOf(Texts texts, Locale reader) {
        return texts.in(reader).isEmpty() ? Languages.DUTCH : reader;
    }

    /** How it is decided, as it stands on the ballot and with the outcome: a sentence or two in each. */
    public List<String> rule(PollManifest manifest, Locale language) {
        return new Said(manifest, language)
                .rule(manifest.rule(), manifest.roll().size());
    }

    /** The same before it is opened, when the roll isn't known. */
    public List<String> rule(Question question, Rule rule, Locale language) {
        return new Said(question, Map.of(), language).rule(rule, 0);
    }

    /** That it goes by another rule than the council's regulation, and what that says; empty where it doesn't. */
    public Optional<String> otherRule(Question question, Rule council, Rule rule, Locale language) {
        if (rule.equals(council)) {
            return Optional.empty();
        }
        var sentences = new ArrayList<>(rule(question, council, language));
        sentences.removeAll(rule(question, rule, language));
        return Optional.of(translations.getTranslation("voting.otherRule", language, String.join(" ", sentences)));
    }

    /** One sentence. */
    public String outcome(PollManifest manifest, Outcome outcome, Locale language) {
        return new Said(manifest, language).outcome(outcome);
    }

    /** In the order of the ballot; none where so few voted in secret that they would tell who voted what. */
    public List<Counted> counts(PollManifest manifest, Outcome outcome, Locale language) {
        var said = new Said(manifest, language);
        var counted = outcome.counts().stream().map(tally -> new Counted(said.name(tally.option()), tally.count()));
        return said.countsVotes()
                        && outcome.abstained() > 0
                        && !outcome.counts().isEmpty()
                ? Stream.concat(counted, Stream.of(new Counted(said.say(ABSTAINED), outcome.abstained())))
                        .toList()
                : counted.toList();
    }

    /** Translation key of what the counts are of: votes, points, or first preferences. */
    public static String countedKey(Question question) {
        if (question instanceof Ranking ranking) {
            return ranking.method() == Ranking.Method.BORDA ? "voting.counts.points" : "voting.counts.first";
        }
        return question instanceof Question.Rating ? "voting.counts.points" : "voting.counts.votes";
    }

    /** How it came to the outcome, a sentence or two for each step. */
    public List<String> reckoning(PollManifest manifest, Outcome outcome, Locale language) {
        var said = new Said(manifest, language);
        var lines = outcome.reckoning().lines();
        return lines.isEmpty()
                ? List.of(said.say("voting.reckoning.few"))
                : lines.stream().map(said::line).toList();
    }

    private final class Said {

        private final Question question;
        private final Map<String, Texts> options;
        private final Locale language;

        private Said(PollManifest manifest, Locale language) {
            this(manifest.question(), manifest.options(), language);
        }

        private Said(Question question, Map<String, Texts> options, Locale language) {
            this.question = question;
            this.options = options;
            this.language = language;
        }

        /** @param roll how many may vote; 0 as long as nobody knows */
        private List<String> rule(Rule rule, int roll) {
            var said = new ArrayList<String>();
            var quorum = rule.quorum();
            if (quorum == null) {
                said.add(say("voting.rule.noQuorum"));
            } else {
                said.add(say("voting.rule.quorum", share(quorum), quorum.needed(roll), roll));
            }
            if (question instanceof YesNo) {
                said.add(say(
                        "council.rule.majority." + rule.majority(), rule.base().name()));
                said.add(say("voting.rule.nothing"));
                return said;
            }
            said.add(decides());
            if (question instanceof Election election && election.minimumPerLocation() > 0) {
                said.add(say("voting.rule.minimum", election.minimumPerLocation()));
            }
            if (isRunoff()) {
                said.add(say("voting.rule.lastByLot"));
            }
            said.add(say("council.rule.tie." + rule.tie(), equalIn()));
            return said;
        }

        /** Of options, where who abstained is in no count. */
        private boolean countsVotes() {
            return !(question instanceof YesNo) && unit().equals("votes");
        }

        /** Of what there can be equally much, for a sentence. */
        private String equalIn() {
            if (isRunoff()) {
                return "runoff";
            }
            return question instanceof Election ? "persons" : unit();
        }

        private String decides() {
            return switch (question) {
                case Approval approval -> say("voting.rule.approval", approval.most());
                case Points points -> say("voting.rule.points", points.points());
                case Election election -> say("voting.rule.election", election.seats());
                case Ranking ranking ->
                    isRunoff()
                            ? say("voting.rule.runoff")
                            : say("voting.rule.borda", ranking.options().size() - 1);
                case Question.Scores _ -> say("voting.rule.scores", Question.HIGHEST_SCORE);
                case Question.One _, YesNo _ -> say("voting.rule.one");
            };
        }

        private String outcome(Outcome outcome) {
            return switch (outcome.result()) {
                case ADOPTED -> say("voting.outcome.adopted");
                case REJECTED -> say("voting.outcome.rejected");
                case CHOSEN -> say("voting.outcome.chosen", names(outcome.winners()), isElection());
                case TIED -> {
                    var tied = say("voting.outcome.tied", names(outcome.tied()));
                    yield outcome.winners().isEmpty()
                            ? tied
                            : say("voting.outcome.chosen", names(outcome.winners()), isElection()) + " " + tied;
                }
                case NO_CHOICE -> say("voting.outcome.noChoice");
                case NO_QUORUM -> say("voting.outcome.noQuorum");
            };
        }

        private String line(Line line) {
            return switch (line) {
                case Turnout turnout ->
                    say("voting.reckoning.turnout", turnout.roll(), turnout.ballots(), turnout.abstained());
                case Quorum quorum ->
                    say(
                            "voting.reckoning.quorum",
                            share(quorum.share()),
                            quorum.needed(),
                            quorum.ballots(),
                            yesOrNo(quorum.isReached()));
                case NothingSaid _ -> say("voting.reckoning.nothing", yesOrNo(question instanceof YesNo));
                case Needed needed -> needed(needed);
                case Standing standing -> say("voting.reckoning.standing", unit(), tallies(standing.strongestFirst()));
                case Chosen chosen ->
                    chosen.location() == null
                            ? say("voting.reckoning.chosen", names(chosen.options()), isElection())
                            : say("voting.reckoning.chosenAt", names(chosen.options()), chosen.location());
                case Drawn drawn ->
                    say("voting.reckoning.drawn", lots(drawn.order()), drawn.taken(), yesOrNo(isRunoff()));
                case Tie tie -> say("voting.reckoning.tie", names(tie.options()), tie.open());
                case Round round ->
                    say("voting.reckoning.round", round.number(), tallies(round.votes()), round.setAside());
                case LookBack back ->
                    say("voting.reckoning.lookBack", back.number(), tallies(back.votes()), names(back.last()));
                case Eliminated out -> say("voting.reckoning.eliminated", name(out.option()), out.votes());
                case Ahead ahead -> say("voting.reckoning.ahead", name(ahead.option()), ahead.votes(), ahead.of());
            };
        }

        private String needed(Needed needed) {
            return say(
                    "voting.reckoning.needed." + needed.majority(),
                    needed.base().name(),
                    needed.whole(),
                    needed.needed(),
                    needed.yes(),
                    needed.no(),
                    yesOrNo(needed.isReached()));
        }

        private String name(String option) {
            if (question instanceof YesNo) {
                return say("voting.answer." + Answer.valueOf(option.toUpperCase(Locale.ROOT)));
            }
            var text = options.get(option);
            return text == null ? option : in(text, language);
        }

        private String names(List<String> options) {
            return list(options.stream().map(this::name).toList());
        }

        private String tallies(List<Tally> tallies) {
            return list(tallies.stream()
                    .map(tally -> say("voting.reckoning.tally", name(tally.option()), tally.count()))
                    .toList());
        }

        private String lots(List<Lot> order) {
            return list(order.stream()
                    .map(lot -> say(
                            "voting.reckoning.lot",
                            name(lot.option()),
                            lot.sha256().substring(0, SHOWN_OF_LOT)))
                    .toList());
        }

        private String list(List<String> items) {
            return ListFormatter.getInstance(language).format(items);
        }

        private String share(Share share) {
            return PERCENT % share.denominator() == 0
                    ? say("voting.percent", share.numerator() * PERCENT / share.denominator())
                    : say("voting.fraction", share.numerator(), share.denominator());
        }

        private String unit() {
            return question instanceof Question.Rating || question instanceof Ranking && !isRunoff()
                    ? "points"
                    : "votes";
        }

        private boolean isRunoff() {
            return question instanceof Ranking ranking && ranking.method() == Ranking.Method.INSTANT_RUNOFF;
        }

        private String isElection() {
            return yesOrNo(question instanceof Election);
        }

        private static String yesOrNo(boolean fact) {
            return fact ? "yes" : "no";
        }

        private String say(String key, Object... arguments) {
            return translations.getTranslation(key, language, arguments);
        }
    }
}
