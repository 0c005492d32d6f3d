package nl.perspectief.issues;

import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that is written to reporters often.
 *
 * @param version names it when it is changed
 * @param category that it goes with; null for any
 * @param retired no longer offered
 */
public record StandardText(
        long id,
        int version,
        long municipalityId,
        @Nullable Texts category,
        StandardTextDraft content,
        boolean retired) {}
