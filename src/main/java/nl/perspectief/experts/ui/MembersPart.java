package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.experts.Candidate;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.PoolMember;
import nl.perspectief.experts.PoolPeopleService;

/** Who is in a pool; oversight adds and ends, and takes out what somebody no longer agrees to. */
class MembersPart extends Div {

    private final transient PoolPeopleService people;
    private final transient ExpertPool pool;
    final CheckboxGroup<Candidate> candidates = new CheckboxGroup<>();
    final Checkbox all = new Checkbox(getTranslation("experts.members.all"));
    final Button add = new Button(getTranslation("experts.members.add"));

    MembersPart(PoolPeopleService people, InterviewService interviews, ExpertPool pool, Instant now) {
        this.people = people;
        this.pool = pool;
        addClassName("page-part");
        var found = people.members(pool.id());
        var present =
                found.members().stream().filter(member -> member.isAt(now)).count();
        var list = new UnorderedList();
        list.addClassName("council-members");
        found.members().forEach(member -> list.add(item(member, now)));
        add(new Card(
                new H2(getTranslation("experts.members", present)),
                found.members().isEmpty() ? new Paragraph(getTranslation("experts.members.none")) : list));
        if (pool.overseen() && !pool.isClosed()) {
            add(adding(found.candidates()));
        }
        if (pool.overseen()) {
            add(new Folded(getTranslation("experts.withdrawal.title"), "", () -> new WithdrawPart(interviews, pool)));
        }
    }

    private ListItem item(PoolMember member, Instant now) {
        var name = new Span(member.name());
        name.addClassName("function-kind");
        var who = new Div(name);
        who.addClassName("row");
        var until = member.until();
        var since = getTranslation("experts.members.since", Dates.day(Dates.day(member.since()), getLocale()));
        var term = Muted.paragraph(
                until == null
                        ? since
                        : getTranslation("experts.members.until", Dates.day(Dates.day(until), getLocale())));
        var item = new ListItem(who, term);
        if (member.isAt(now) && !member.expert()) {
            who.add(new Chip(Chip.Look.UNKNOWN, getTranslation("experts.members.noExpert")));
        }
        if (member.isAt(now) && pool.overseen() && !pool.isClosed()) {
            var end = new Sure(
                    getTranslation("experts.members.end"),
                    getTranslation("experts.members.endHint"),
                    getTranslation("experts.members.endSure"),
                    () -> step(() -> people.end(pool.id(), member.personId())));
            end.getSummary()
                    .getElement()
                    .setAttribute("aria-label", getTranslation("experts.members.endOf", member.name()));
            item.add(end);
        }
        return item;
    }

    private Card adding(List<Candidate> found) {
        candidates.setLabel(getTranslation("experts.members.who"));
        candidates.setItems(found);
        candidates.setItemLabelGenerator(Candidate::name);
        candidates.setVisible(!found.isEmpty());
        candidates.addValueChangeListener(chosen -> {
            all.setValue(chosen.getValue().size() == found.size());
            all.setIndeterminate(
                    !chosen.getValue().isEmpty() && chosen.getValue().size() < found.size());
        });
        all.setVisible(found.size() > 1);
        all.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                candidates.setValue(ticked.getValue() ? Set.copyOf(found) : Set.of());
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(!found.isEmpty());
        add.addClickListener(_ -> step(() -> people.add(
                pool.id(),
                candidates.getValue().stream().map(Candidate::personId).toList())));
        var appoint = new LinkButton("people/new", getTranslation("experts.members.appoint"));
        var hint = Muted.paragraph(getTranslation(found.isEmpty() ? "experts.members.nobody" : "experts.members.hint"));
        var buttons = new Div(add, appoint);
        buttons.addClassName("row");
        var card = new Card(new H2(getTranslation("experts.members.addTitle")), hint, all, candidates, buttons);
        card.addClassName("stack");
        return card;
    }

    private void step(Runnable step) {
        try {
            step.run();
            Notices.done(getTranslation("experts.saved"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
    }
}
