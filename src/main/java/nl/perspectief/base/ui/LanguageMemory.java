package nl.perspectief.base.ui;

import java.util.Locale;
import java.util.Optional;

/** Where a person's language is kept; the module people implements it. */
public interface LanguageMemory {

    /** Empty for somebody who isn't signed in. */
    Optional<Locale> recall();

    void remember(Locale language);
}
