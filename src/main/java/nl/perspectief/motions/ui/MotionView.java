package nl.perspectief.motions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.InMenu;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.motions.Motion;
import nl.perspectief.motions.MotionState;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.ui.TrailLine;

/** A motion: what it says, who supports it, what members want otherwise and say of it, and how it is voted on. */
@Route(MotionAddress.ONE)
@InMenu("council")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class MotionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MotionDesk.Services services;
    private final String person;
    private final Div read = new Div();
    private String title = "";

    MotionView(MotionDesk.Services services, AuthenticationContext user) {
        this.services = services;
        this.person = user.getPrincipalName().orElse("");
        read.addClassName("page-part");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(services.motions()
                .find(event.getRouteParameters().get(MotionAddress.NUMBER).orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader show(Motion motion) {
        var row = motion.row();
        var language = motion.text().readIn(getLocale());
        var name = motion.text().title().in(language);
        title = Dotted.of(row.number(), name);
        var header = new PageHeader(name)
                .inLanguage(language.getLanguage())
                .withSubtitle(
                        Dotted.of(row.number(), row.proposer(), Dates.day(Dates.day(row.submittedAt()), getLocale())))
                .withBack(MotionAddress.list(row.council()), getTranslation("motions.title"));
        var desk = new MotionDesk(services, person, () -> showAgain(row.number()));
        removeAll();
        add(header, new MotionChips(row));
        var vote = motion.vote();
        if (vote != null) {
            add(new Card(new VoteLine(vote, getTranslation("motions.state." + row.state()))));
        }
        if (motion.linked()) {
            add(TrailLine.of(
                    motion.amendments().isEmpty(), () -> services.trails().of(motion.thing())));
        }
        if (row.state() == MotionState.SUBMITTED) {
            add(new SupportCard(motion, () -> desk.support(motion), () -> desk.withdrawSupport(motion)));
        }
        add(read, desk.discussion(motion));
        read(motion, language, desk);
        return header;
    }

    /** What depends on the language. */
    private MotionTextCard read(Motion motion, Locale language, MotionDesk desk) {
        var text = new MotionTextCard(
                motion, language, other -> read(motion, other, desk).focus());
        read.removeAll();
        read.add(text);
        var actions = new MotionActions(motion, desk);
        if (actions.areSome()) {
            read.add(actions);
        }
        if (!motion.amendments().isEmpty() || motion.may().amend()) {
            read.add(new AmendmentsCard(motion, language, desk));
        }
        read.add(new MotionHistory(motion, language, desk));
        return text;
    }

    private void showAgain(String number) {
        show(services.motions().find(number)).focus();
    }
}
