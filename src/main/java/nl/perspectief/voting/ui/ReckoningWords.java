package nl.perspectief.voting.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import nl.perspectief.voting.count.Lot;
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
import nl.perspectief.voting.count.Rule.Majority;
import nl.perspectief.voting.count.Tally;

/** The sum behind an outcome, a sentence for each line. */
class ReckoningWords extends OrderedList {

    private final transient PollWords words;

    ReckoningWords(List<Line> lines, PollWords words) {
        this.words = words;
        addClassName("regulation");
        lines.forEach(line -> add(new ListItem(sentence(line))));
    }

    private String sentence(Line line) {
        return switch (line) {
            case Turnout turnout ->
                getTranslation("voting.line.turnout", turnout.ballots(), turnout.roll(), turnout.abstained());
            case Quorum quorum ->
                getTranslation(
                        "voting.line.quorum",
                        quorum.needed(),
                        quorum.share().numerator(),
                        quorum.share().denominator(),
                        String.valueOf(quorum.isReached()));
            case NothingSaid _ -> getTranslation("voting.line.nothing");
            case Needed needed -> sentence(needed);
            case Standing standing -> getTranslation("voting.line.standing", tallies(standing.strongestFirst()));
            case Chosen chosen -> {
                var location = chosen.location();
                yield location == null
                        ? getTranslation("voting.line.chosen", words.options(chosen.options()))
                        : getTranslation("voting.line.chosenOf", words.options(chosen.options()), location);
            }
            case Drawn drawn ->
                getTranslation(
                        "voting.line.drawn",
                        words.options(drawn.order().stream().map(Lot::option).toList()),
                        drawn.taken());
            case Tie tie -> getTranslation("voting.line.tie", words.options(tie.options()), tie.open());
            case Round round ->
                getTranslation("voting.line.round", round.number(), tallies(round.votes()), round.setAside());
            case LookBack back ->
                getTranslation(
                        "voting.line.lookBack", back.number(), tallies(back.votes()), words.options(back.last()));
            case Eliminated out -> getTranslation("voting.line.eliminated", words.option(out.option()), out.votes());
            case Ahead ahead ->
                getTranslation("voting.line.ahead", words.option(ahead.option()), ahead.votes(), ahead.of());
        };
    }

    private String sentence(Needed needed) {
        var reached = String.valueOf(needed.isReached());
        return needed.majority() == Majority.SIMPLE
                ? getTranslation("voting.line.more", needed.yes(), needed.no(), reached)
                : getTranslation(
                        "voting.line.needed",
                        getTranslation("council.majority." + needed.majority()),
                        getTranslation("council.base." + needed.base()),
                        needed.whole(),
                        needed.needed(),
                        needed.yes(),
                        reached);
    }

    private String tallies(List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> words.option(tally.option()) + " " + tally.count())
                .collect(joining(", "));
    }
}
