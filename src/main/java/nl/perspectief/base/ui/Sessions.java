package nl.perspectief.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.DatabaseRoom;
import nl.perspectief.base.text.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What holds in every session: its language, what happens when it ends, and what an error looks like. */
@Component
class Sessions implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private static final String LANGUAGE = Sessions.class.getName() + ".language";

    /** In one browser at once. */
    private static final int PAGES = 20;

    private static final int PAGES_OF_A_STRANGER = 2;

    private final LanguageMemory memory;

    Sessions(LanguageMemory memory) {
        this.memory = memory;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(_ -> reloadInstead());
        init.getSource().addSessionInitListener(event -> {
            event.getSession().setLocale(languageOf(event.getRequest()));
            event.getSession().setErrorHandler(this::show);
        });
        init.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", languageOf(page.getVaadinRequest()).toLanguageTag()));
        init.getSource().addUIInitListener(event -> {
            event.getUI().setLocale(languageOf(VaadinRequest.getCurrent()));
            sayWhenConnectionIsLost(event.getUI());
            closeThoseTooMany(event.getUI().getSession(), VaadinRequest.getCurrent());
        });
    }

    /** A session that ended is no message to read away: the page loads again, after a login if need be. */
    private static CustomizedSystemMessages reloadInstead() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        return messages;
    }

    /** Found once in a request, which asks more than once. */
    private Locale languageOf(VaadinRequest request) {
        if (request.getAttribute(LANGUAGE) instanceof Locale known) {
            return known;
        }
        var language = findLanguage(((VaadinServletRequest) request).getHttpServletRequest());
        request.setAttribute(LANGUAGE, language);
        return language;
    }

    /** This device's choice, else the person's, else what the browser asks for. */
    private Locale findLanguage(HttpServletRequest request) {
        var chosenHere = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> Languages.COOKIE.equals(cookie.getName()));
        return chosenHere ? Languages.of(request) : memory.recall().orElseGet(() -> Languages.of(request));
    }

    /** What is open takes memory, and anybody can open more and more. The quietest loads again when somebody uses it. */
    private static void closeThoseTooMany(VaadinSession session, VaadinRequest request) {
        session.getUIs().stream()
                .sorted(Comparator.comparing((UI ui) -> ui.getInternals().getLastHeartbeatTimestamp())
                        .thenComparing(UI::getUIId)
                        .reversed())
                .skip(request.getUserPrincipal() == null ? PAGES_OF_A_STRANGER : PAGES)
                .forEach(UI::close);
    }

    private static void sayWhenConnectionIsLost(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(I18NProvider.translate(ui.getLocale(), "layout.connectionLost"));
        dialog.setDialogTextGaveUp(I18NProvider.translate(ui.getLocale(), "layout.connectionGone"));
        ui.getPage()
                .executeJs(
                        "window.Vaadin.connectionIndicator.onlineText = $0",
                        I18NProvider.translate(ui.getLocale(), "layout.connectionBack"));
    }

    private void show(ErrorEvent error) {
        var cause = error.getThrowable();
        if (isNotFound(cause)) {
            UI.getCurrent().access(() -> {
                Notices.problem(I18NProvider.translate("problem.notFound"));
                UI.getCurrent().refreshCurrentRoute(true);
            });
            return;
        }
        if (cause instanceof IOException) {
            LOG.debug("The browser went away", cause);
            return;
        }
        if (!isOurs(cause)) {
            LOG.warn("A message that no page sends: {}", cause.getClass().getName());
            return;
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Problem {}", number, cause);
        if (UI.getCurrent() != null && VaadinSession.getCurrent() != null) {
            UI.getCurrent()
                    .access(() -> Notices.problem(
                            DatabaseRoom.lackedFor(cause)
                                    ? I18NProvider.translate("problem.full")
                                    : I18NProvider.translate("problem.unexpected", number)));
        }
    }

    /** Whether a view or service took part; where none did, the message was forged or is of an older page. */
    private static boolean isOurs(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().equals(VaadinServlet.class.getName()))
                .anyMatch(frame -> frame.getClassName().startsWith("nl.perspectief"));
    }

    static boolean isNotFound(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFoundException || cause instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }
}
