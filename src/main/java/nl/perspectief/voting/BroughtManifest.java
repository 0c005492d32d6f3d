package nl.perspectief.voting;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A manifest that somebody brings: only what a portal can have written is one. */
final class BroughtManifest {

    private BroughtManifest() {}

    /** @return null for anything else */
    static @Nullable PollManifest of(@Nullable JsonNode json) {
        try {
            if (json == null) {
                return null;
            }
            var text = Canonical.write(json);
            var manifest = PollManifest.fromJson(text);
            manifest.rule().check(manifest.question());
            manifest.question().check(manifest.secrecy());
            return manifest.toJson().equals(text) && isWhole(manifest) ? manifest : null;
        } catch (JacksonException
                | BadInputException
                | NullPointerException
                | IllegalArgumentException
                | IllegalStateException
                | UncheckedIOException
                | DateTimeException unreadable) {
            return null;
        }
    }

    private static boolean isWhole(PollManifest manifest) {
        var roll = manifest.roll();
        var fewest = manifest.secrecy() == Secrecy.SECRET ? PollOpening.FEWEST_IN_SECRET : 1;
        return manifest.key().matches("[0-9a-f]{32}")
                && manifest.municipality().matches(".+")
                && manifest.council().matches(".+")
                && Stream.concat(Stream.of(manifest.title(), manifest.text()), manifest.options().values().stream())
                        .noneMatch(texts -> texts.nl().isEmpty() || texts.uk().isEmpty())
                && manifest.closesAt().isAfter(manifest.opensAt())
                && roll.size() >= fewest
                && roll.size() <= PollOpening.LARGEST_ROLL
                && roll.sha256().matches(ReadFile.DIGEST);
    }
}
