package nl.perspectief.bench;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What comes over a push connection: messages with their length before them, in frames that end anywhere. */
final class PushMessages implements WebSocket.Listener {

    /** A change of the page, with or without the guard that is before it in production. */
    private static final Pattern CHANGE = Pattern.compile("(for\\(;;\\);\\[)?\\{");

    private final Consumer<String> heard;
    private final StringBuilder come = new StringBuilder();

    PushMessages(Consumer<String> heard) {
        this.heard = heard;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        come.append(data);
        for (var bar = come.indexOf("|"); bar > 0; bar = come.indexOf("|")) {
            var end = bar + 1 + Integer.parseInt(come.substring(0, bar).strip());
            if (come.length() < end) {
                break;
            }
            var message = come.substring(bar + 1, end);
            come.delete(0, end);
            // the others say that the connection is there
            if (CHANGE.matcher(message).lookingAt()) {
                heard.accept(message);
            }
        }
        socket.request(1);
        return null;
    }
}
