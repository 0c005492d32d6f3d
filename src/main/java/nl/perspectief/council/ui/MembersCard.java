package nl.perspectief.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.council.CouncilDetails;
import nl.perspectief.council.CouncilMember;
import nl.perspectief.security.FunctionKind;

/** Who sits in a council, with their terms. */
class MembersCard extends Card {

    MembersCard(CouncilDetails details, Instant now, FormerMembers former) {
        var count = Muted.paragraph(getTranslation("council.members", details.sittingAt(now)));
        var list = new UnorderedList();
        list.addClassName("council-members");
        var knowsAccounts = details.seat().leads() || details.seat().oversight();
        details.members().forEach(member -> list.add(item(member, now, knowsAccounts)));
        add(new H2(getTranslation("council.membersTitle")), count, list, former);
        if (details.seat().oversight()) {
            var keep = new LinkButton("people/new", getTranslation("council.appoint"));
            add(new Div(keep));
        }
    }

    private ListItem item(CouncilMember member, Instant now, boolean knowsAccounts) {
        var name = new Span(member.name());
        name.addClassName("function-kind");
        var who = new Div(name);
        who.addClassName("row");
        if (member.isChairAt(now)) {
            who.add(new Chip(Chip.Look.INFO, kind(FunctionKind.COUNCIL_CHAIR)));
        }
        if (member.isSecretaryAt(now)) {
            who.add(new Chip(Chip.Look.INFO, kind(FunctionKind.COUNCIL_SECRETARY)));
        }
        if (member.deactivated() && knowsAccounts) {
            who.add(new Chip(Chip.Look.UNKNOWN, "", getTranslation("people.account.deactivated")));
        } else if (!member.deactivated() && !member.sitsAt(now)) {
            who.add(new Chip(Chip.Look.UNKNOWN, "", getTranslation("council.later")));
        }
        var item = new ListItem(who);
        for (var term : member.terms()) {
            item.add(Muted.paragraph(TermTexts.in(getLocale()).term(term.kind(), term.from(), term.until(), now)));
        }
        return item;
    }

    private String kind(FunctionKind kind) {
        return getTranslation("council.kind." + kind);
    }
}
