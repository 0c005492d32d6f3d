package nl.perspectief.agenda;

import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is read in the place of words that were taken out. */
@Component
public class LeftWords {

    private final Translations translations;

    LeftWords(Translations translations) {
        this.translations = translations;
    }

    /** @param number as the reader says it */
    public Texts title(Texts stored, String number) {
        return ActionText.isGone(stored)
                ? Texts.of(language -> translations.getTranslation("agenda.left.title", language, number))
                : stored;
    }

    public @Nullable Words said(@Nullable Words stored) {
        return stored != null && stored.text().equals(ActionText.GONE)
                ? new Words(translations.getTranslation("agenda.left.said", stored.language()), stored.language())
                : stored;
    }
}
