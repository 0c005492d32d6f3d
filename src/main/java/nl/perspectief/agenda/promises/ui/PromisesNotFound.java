package nl.perspectief.agenda.promises.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.perspectief.base.text.Translations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What is said instead of promises; it tells nothing of what was asked for. */
@Component
class PromisesNotFound {

    private final Translations translations;

    PromisesNotFound(Translations translations) {
        this.translations = translations;
    }

    byte[] write(HttpStatus status, Locale language) {
        return status == HttpStatus.NOT_FOUND
                ? write("promises.none", "promises.noneHint", language)
                : write("promises.busy", "promises.busyHint", language);
    }

    private byte[] write(String key, String hint, Locale language) {
        var page = new PlainPage(
                language,
                translations.getTranslation(key, language),
                translations.getTranslation("layout.skip", language));
        page.content().appendElement("p").text(translations.getTranslation(hint, language));
        return page.write().getBytes(StandardCharsets.UTF_8);
    }
}
