package nl.perspectief.voting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.council.CouncilDetails;
import nl.perspectief.council.CouncilService;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.PollDraft;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.PollWords;

/** Where chair and secretary open a vote: they fill it in, read what will be fixed, and open it. */
@Route(PollAddress.NEW)
@PageTitle("voting.new")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COUNCIL_MEMBER)
class NewPollView extends Div implements BeforeEnterObserver {

    private final transient CouncilService councils;
    private final transient PollService polls;
    private final transient PollWords words;
    private final transient AuthenticationContext user;
    private final transient Clock clock;

    NewPollView(CouncilService councils, PollService polls, PollWords words, AuthenticationContext user, Clock clock) {
        this.councils = councils;
        this.polls = polls;
        this.words = words;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get(PollAddress.COUNCIL).orElse("");
        var details = councils.find(code);
        if (!details.seat().leads()) {
            throw new NotFoundException("new poll of council " + code);
        }
        var council = details.council();
        var form = new PollForm(details.regulation(), councils.locations(council.id()), clock);
        var header = new PageHeader(getTranslation("voting.new"))
                .withSubtitle(getTranslation("voting.new.hint"))
                .withBack(council.path(), getTranslation(council.nameKey(), council.place()));
        var preview = new Button(getTranslation("voting.new.preview"));
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        var card = new Card(form, new Div(preview));
        preview.addClickListener(_ -> preview(form, details, header, card));
        removeAll();
        add(header, card);
        form.keep(user.getPrincipalName().orElse("") + "/poll/" + council.id() + "/");
    }

    private void preview(PollForm form, CouncilDetails details, PageHeader header, Card card) {
        form.forgetProblems();
        PollDraft draft;
        try {
            draft = form.draft(details.council().id());
        } catch (BadInputException bad) {
            form.tell(bad);
            return;
        }
        var open = new Button(getTranslation("voting.new.open"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        var change = new Button(getTranslation("voting.new.change"));
        var buttons = new Div(open, change);
        buttons.addClassName("row");
        var preview = new PollPreview(draft, details.regulation().votingRule(), words);
        preview.add(buttons);
        change.addClickListener(_ -> back(preview, card));
        open.addClickListener(_ -> open(form, draft, preview, card));
        // the fields stay, so that the browser goes on keeping what is in them
        card.setVisible(false);
        add(preview);
        header.focus();
    }

    private void back(PollPreview preview, Card card) {
        remove(preview);
        card.setVisible(true);
    }

    private void open(PollForm form, PollDraft draft, PollPreview preview, Card card) {
        try {
            var id = polls.open(draft);
            form.letGo();
            Notices.done(getTranslation("voting.new.opened"));
            UI.getCurrent().navigate(PollAddress.of(id));
        } catch (BadInputException bad) {
            back(preview, card);
            form.tell(bad);
        }
    }
}
