package nl.perspectief.notifications;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.perspectief.base.text.Translations;
import nl.perspectief.notifications.Tellers.Item;
import nl.perspectief.people.Addressee;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Puts a mail into words, as text and as simple HTML, in the language of whom it is for. */
@Component
class MailWriter {

    private final Translations translations;
    private final MailSettings settings;

    MailWriter(Translations translations, MailSettings settings) {
        this.translations = translations;
        this.settings = settings;
    }

    /** A sentence with the address to which it leads, and what it is as a subject. */
    private record Line(String text, String subject, String address) {}

    /** @param id of the mail */
    Mail write(Addressee to, String id, List<Item> items) {
        var language = to.language();
        var lines = items.stream().map(item -> line(item, language)).distinct().toList();
        var subject = lines.size() == 1
                ? lines.getFirst().subject()
                : say("notifications.mail.several", language, lines.size());
        var why = say("notifications.mail.why", language);
        return new Mail(
                id,
                requireNonNull(to.email()),
                language,
                subject,
                text(lines, why),
                html(lines, subject, why, language));
    }

    /** Of something confidential no word is said, and its address says none either; all of it is one line. */
    private Line line(Item item, Locale language) {
        var telling = item.telling();
        if (telling.confidential()) {
            var text = say("notifications.mail.confidential", language);
            return new Line(text, text, address("notifications"));
        }
        return new Line(
                telling.text(),
                telling.subject(),
                address("notifications/" + item.stored().key()));
    }

    private String text(List<Line> lines, String why) {
        var body =
                lines.stream().map(line -> line.text() + "\n" + line.address()).collect(Collectors.joining("\n\n"));
        return body + "\n\n-- \n" + why + "\n" + address("me") + "\n";
    }

    private String html(List<Line> lines, String subject, String why, Locale language) {
        var page = Document.createShell("");
        page.child(0).attr("lang", language.getLanguage());
        page.title(subject);
        page.body().attr("style", "font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1b2a41");
        for (var line : lines) {
            page.body().appendElement("p").appendChild(link(line.text(), line.address()));
        }
        page.body()
                .appendElement("p")
                .attr("style", "font-size: 14px; color: #55617a")
                .appendChild(link(why, address("me")));
        return page.outerHtml();
    }

    private static Element link(String text, String address) {
        return new Element("a").attr("href", address).text(text);
    }

    private String address(String path) {
        return settings.portal() + "/" + path;
    }

    private String say(String key, Locale language, Object... values) {
        return translations.getTranslation(key, language, values);
    }
}
