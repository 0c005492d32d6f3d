package nl.perspectief.voting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.council.Council;
import nl.perspectief.voting.PollPhase;
import nl.perspectief.voting.PollRow;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.PollWords;

/** A council's votes: those that are open, then the results, the latest first. */
class VotesCard extends Card {

    static final int PAGE = 10;

    private final Paragraph none = new Paragraph(getTranslation("voting.list.none"));
    private final H3 openTitle = new H3(getTranslation("voting.list.open"));
    private final H3 resultsTitle = new H3(getTranslation("voting.list.results"));
    final UnorderedList open = new UnorderedList();
    final UnorderedList results = new UnorderedList();
    final MoreButton<PollRow> more;

    /** @param leads whether the user may open a vote */
    VotesCard(PollService polls, Council council, boolean leads) {
        none.addClassName("muted");
        List.of(open, results).forEach(list -> list.addClassName("poll-list"));
        more = new MoreButton<>(PAGE, page -> polls.list(council.id(), page), PollRow::id, this::show, this::clear)
                .at("votes", () -> new Address(council.path()));
        more.addClickListener(_ -> sayWhatIsHere());
        add(new H2(getTranslation("voting.list")), none, openTitle, open, resultsTitle, results, more);
        if (leads) {
            var begin = new LinkButton(PollAddress.newIn(council), getTranslation("voting.new"));
            add(new Div(begin));
        }
    }

    /** Only now the address is known. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (event.isInitialAttach()) {
            more.begin(event.getUI().getActiveViewLocation());
            sayWhatIsHere();
        }
    }

    /** Below the latest results, and above those that close later. */
    private ListItem show(PollRow row) {
        var item = item(row);
        if (row.phase() == PollPhase.SEALED) {
            results.add(item);
        } else {
            open.addComponentAsFirst(item);
        }
        return item;
    }

    private void clear() {
        open.removeAll();
        results.removeAll();
    }

    private void sayWhatIsHere() {
        var opened = open.getComponentCount();
        var ended = results.getComponentCount();
        openTitle.setVisible(opened > 0);
        open.setVisible(opened > 0);
        resultsTitle.setVisible(ended > 0);
        results.setVisible(ended > 0);
        none.setVisible(opened + ended == 0);
    }

    private ListItem item(PollRow row) {
        var link = ReadIn.written(
                new Anchor(PollAddress.of(row.id()), PollLanguage.title(row.title(), getLocale())),
                PollWords.languageOf(row.title(), getLocale()));
        var when = Muted.paragraph(when(row));
        return new ListItem(link, new PollChips(row.phase(), row.result(), row.secrecy()), when);
    }

    private String when(PollRow row) {
        return switch (row.phase()) {
            case UPCOMING -> getTranslation("voting.upcomingHint", Dates.moment(row.opensAt(), getLocale()));
            case OPEN ->
                getTranslation("voting.closes", Dates.moment(row.closesAt(), getLocale()))
                        + (row.isMine() ? " " + getTranslation("voting.list.mine") : "");
            case COUNTING, SEALED -> getTranslation("voting.closed", Dates.moment(row.closesAt(), getLocale()));
        };
    }
}
