package nl.perspectief.trail;

import java.time.Instant;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A thing as somebody may see it.
 *
 * @param name that people say, such as R-2026-0007
 * @param called the same, or something that says more to people than such a number
 * @param title empty in a language that it isn't in
 * @param path its address within the portal, without the leading slash
 * @param state the key of the words for how far it is; null for what only is
 * @param done when it came to that end; null for what goes on, or only is
 */
public record Reference(
        Thing thing,
        String name,
        String called,
        Texts title,
        String path,
        @Nullable String state,
        @Nullable Instant done) {}
