package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Approval;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Question.Points;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.Scores;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Rule;

/** How one votes, and what decides, in plain words. */
class RuleWords extends UnorderedList {

    RuleWords(Question question, Rule rule) {
        addClassName("regulation");
        switch (question) {
            case YesNo _ -> say("voting.how.yesNo");
            case One _ -> say("voting.how.one");
            case Approval approval -> say("voting.how.approval", approval.most());
            case Scores _ -> say("voting.how.scores", Question.HIGHEST_SCORE);
            case Points points -> say("voting.how.points", points.points());
            case Ranking ranking -> say("voting.how.ranking." + ranking.method());
            case Election election -> {
                say("voting.how.election", election.seats());
                if (election.minimumPerLocation() > 0) {
                    say("voting.how.perLocation", election.minimumPerLocation());
                }
            }
        }
        var quorum = rule.quorum();
        if (quorum == null) {
            say("voting.rule.noQuorum");
        } else {
            say("voting.rule.quorum", quorum.numerator(), quorum.denominator());
        }
        if (question instanceof YesNo) {
            say("council.rule.majority." + rule.majority(), rule.base().name());
            say("voting.rule.even");
        } else {
            say("council.rule.tie." + rule.tie());
        }
    }

    private void say(String key, Object... arguments) {
        add(new ListItem(getTranslation(key, arguments)));
    }
}
