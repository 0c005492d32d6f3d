package nl.perspectief.voting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
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
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.council.Council;
import nl.perspectief.voting.PollPhase;
import nl.perspectief.voting.PollRow;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.PollWords;
import org.springframework.data.domain.PageRequest;

/** A council's votes: those that are open, then the results, the latest first. */
class VotesCard extends Card {

    static final int PAGE = 10;
    static final String PAGES = "votes";
    static final int MOST_PAGES = 25;

    private final transient PollService polls;
    private final transient Council council;
    private final Paragraph none = new Paragraph(getTranslation("voting.list.none"));
    private final H3 openTitle = new H3(getTranslation("voting.list.open"));
    private final H3 resultsTitle = new H3(getTranslation("voting.list.results"));
    final UnorderedList open = new UnorderedList();
    final UnorderedList results = new UnorderedList();
    final Button more = new Button(getTranslation("list.more"));
    private int pages;

    /** @param leads whether the user may open a vote */
    VotesCard(PollService polls, Council council, boolean leads) {
        this.polls = polls;
        this.council = council;
        none.addClassName("muted");
        List.of(open, results).forEach(list -> list.addClassName("poll-list"));
        more.addClickListener(_ -> showMore());
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
        if (pages == 0) {
            pages = Address.readPages(event.getUI().getActiveViewLocation(), PAGES, MOST_PAGES);
            show(PageRequest.of(0, pages * PAGE));
        }
    }

    private void showMore() {
        show(PageRequest.of(pages, PAGE));
        pages++;
        more.setVisible(more.isVisible() && pages < MOST_PAGES);
        resultsTitle.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        new Address(council.path()).with(PAGES, pages).show();
    }

    private void show(PageRequest page) {
        var rows = polls.list(council.id(), page);
        rows.stream().filter(row -> row.phase() == PollPhase.SEALED).forEach(row -> results.add(item(row)));
        rows.reversed().stream().filter(row -> row.phase() != PollPhase.SEALED).forEach(row -> open.add(item(row)));
        var opened = open.getChildren().count();
        var ended = results.getChildren().count();
        openTitle.setVisible(opened > 0);
        open.setVisible(opened > 0);
        resultsTitle.setVisible(ended > 0);
        results.setVisible(ended > 0);
        none.setVisible(opened + ended == 0);
        more.setVisible(rows.size() == page.getPageSize());
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
