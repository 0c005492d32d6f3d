package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.notifications.MailChoice;
import nl.perspectief.notifications.NotificationService;
import org.springframework.data.domain.PageRequest;

/** Everybody has notifications of their own, and sees no others. The columns: {@value AccessRow#COLUMNS}. */
record NotificationRows(NotificationService notifications) {

    private static final String EVERYBODY = "AAA AAA AAA AAA AAA AAA AAA AAA ---";

    Stream<AccessRow> rows() {
        return Stream.of(
                reads("NotificationService.unread()", EVERYBODY, _ -> notifications.unread())
                        .showing((_, _) -> true),
                reads(
                                "NotificationService.list(Locale, Pageable)",
                                EVERYBODY,
                                _ -> notifications.list(Languages.DUTCH, PageRequest.ofSize(20)))
                        .showing((_, _) -> true),
                reads(
                        "NotificationService.open(String, Locale)",
                        "nnn nnn nnn nnn nnn nnn nnn nnn ---",
                        _ -> notifications.open("0".repeat(32), Languages.DUTCH)),
                reads("NotificationService.readAll()", EVERYBODY, _ -> {
                            notifications.readAll();
                            return "";
                        })
                        .of("nothing")
                        .showing((_, _) -> true),
                reads("NotificationService.isMailed()", EVERYBODY, _ -> notifications.isMailed())
                        .showing((_, _) -> true),
                reads("NotificationService.mailChoice()", EVERYBODY, _ -> notifications.mailChoice())
                        .showing((_, _) -> true),
                changes(
                        "NotificationService.chooseMail(MailChoice)",
                        EVERYBODY,
                        _ -> notifications.chooseMail(MailChoice.DAILY)));
    }
}
