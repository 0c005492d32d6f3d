package nl.perspectief.issues;

import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A category as it is now.
 *
 * @param version names it when it is changed
 * @param code of those that came with the portal
 * @param municipality whose it is, by name
 * @param groupId the group under which it stands
 * @param group its name
 * @param retired no longer chosen
 */
public record Category(
        long id,
        int version,
        @Nullable String code,
        String municipality,
        long groupId,
        Texts group,
        CategoryDraft content,
        boolean retired) {}
