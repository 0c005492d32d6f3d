package nl.perspectief.council.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.council.Regulation;

/** A regulation in plain words. */
class RegulationWords extends UnorderedList {

    RegulationWords(Regulation regulation) {
        addClassName("regulation");
        var rule = regulation.votingRule();
        say("council.rule.seconding", regulation.secondingThreshold());
        say("council.rule.quorum", rule.quorumPercent());
        say("council.rule.majority." + rule.majority(), rule.base().name());
        say("council.rule.tie." + rule.tie(), "any");
        say("council.rule.shortestVote", regulation.shortestVoteHours());
        say("council.rule.advice", regulation.adviceDays());
        say("council.rule.response", regulation.responseDays());
        say("council.rule.waiting", regulation.waitingDays());
    }

    private void say(String key, Object... arguments) {
        add(new ListItem(getTranslation(key, arguments)));
    }
}
