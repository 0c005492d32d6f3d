package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.sessions.Invitation;
import nl.perspectief.sessions.JoinService;
import nl.perspectief.sessions.Seat;
import nl.perspectief.sessions.SeatDraft;
import nl.perspectief.sessions.SessionWatch;
import org.springframework.beans.factory.annotation.Value;

/** Where people take part in a session, without an account: they type its code or scan it, sit down, and are at the table. */
@Route(SessionAddress.JOIN_BY)
@PageTitle("sessions.join.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class JoinView extends Div implements BeforeEnterObserver {

    private final transient JoinService joining;
    private final transient SessionWatch watch;
    private final boolean secure;

    JoinView(JoinService joining, SessionWatch watch, @Value("${perspectief.url}") String portal) {
        this.joining = joining;
        this.watch = watch;
        secure = portal.startsWith("https:");
        addClassName("session-guest");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get(SessionAddress.CODE).orElse("");
        var token = SeatCookie.read(secure).orElse("");
        var seat = token.isEmpty() ? Optional.<Seat>empty() : seat(token);
        removeAll();
        if (seat.filter(sits -> code.isEmpty() || sits.isAt(code)).isPresent()) {
            show(token, seat.get());
        } else if (code.isEmpty()) {
            add(header(), new CodeForm("", ""));
        } else {
            invite(
                    code,
                    () -> seat.ifPresentOrElse(
                            // by a code that was changed since
                            sits -> show(token, sits),
                            () -> add(header(), new CodeForm(code, getTranslation("sessions.join.unknown")))));
        }
    }

    private Optional<Seat> seat(String token) {
        try {
            return Optional.of(joining.look(token));
        } catch (NotFoundException noLonger) {
            return Optional.empty();
        }
    }

    private void invite(String code, Runnable unknown) {
        try {
            var invitation = joining.find(code);
            add(title(invitation), new SitDownForm(invitation, draft -> sitDown(code, draft)));
        } catch (NotFoundException none) {
            unknown.run();
        } catch (BadInputException tooMany) {
            add(header(), new CodeForm(code, getTranslation(tooMany.key(), tooMany.arguments())));
        }
    }

    private void sitDown(String code, SeatDraft draft) {
        var token = joining.sitDown(code, draft);
        SeatCookie.write(token, secure);
        removeAll();
        show(token, joining.look(token));
        focusTitle();
    }

    /** The page was made anew without going anywhere. */
    private static void focusTitle() {
        UI.getCurrent()
                .getPage()
                .executeJs("const t = document.querySelector('h1'); if (t) { t.focus(); scrollTo(0, 0); }");
    }

    private void show(String token, Seat seat) {
        var board = seat.board();
        add(
                new PageHeader(board.title()).inLanguage(board.language().getLanguage()),
                new GuestBoard(
                        token,
                        seat,
                        joining,
                        watch,
                        new Sure(
                                getTranslation("sessions.leave"),
                                getTranslation("sessions.leaveHint"),
                                getTranslation("sessions.leaveSure"),
                                () -> leave(token, seat.code()))));
    }

    private void leave(String token, String code) {
        try {
            joining.leave(token);
        } catch (NotFoundException noLonger) {
            // thrown out, or it was closed meanwhile
        }
        SeatCookie.forget(secure);
        removeAll();
        invite(code, () -> add(header(), new CodeForm("", "")));
        focusTitle();
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("sessions.join.title"))
                .withSubtitle(getTranslation("sessions.join.subtitle"));
    }

    private PageHeader title(Invitation invitation) {
        return new PageHeader(invitation.title())
                .inLanguage(invitation.language().getLanguage())
                .withSubtitle(invitation.question().in(invitation.question().readIn(getLocale())));
    }
}
