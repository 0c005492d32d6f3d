package nl.perspectief.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** A page that is open in a {@link LoadSession}, known to the portal as a UI. Its elements are found by their ids. */
final class LoadPage {

    private static final JsonMapper JSON = new JsonMapper();

    /** As Vaadin numbers them: where the attributes of an element are, and its properties. */
    private static final int ATTRIBUTES = 3;

    private static final int PROPERTIES = 1;

    private static final Pattern FIRST = Pattern.compile("window\\.Vaadin\\.TypeScript= (.*?);</script>");

    /** What a browser tells of a click. */
    private static final String CLICK = """
            {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,"event.clientX":100,
            "event.clientY":100,"event.altKey":false,"event.button":0,"event.screenY":200,"event.screenX":100}
            """;

    private final LoadSession session;
    private final String path;
    private final String csrfToken;
    private final Map<String, Integer> nodes = new HashMap<>();
    private int syncId;
    private int clientId;

    private LoadPage(LoadSession session, JsonNode config) {
        this.session = session;
        path = "/?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt();
        var first = config.path("uidl");
        csrfToken = first.path("Vaadin-Security-Key").asString();
        syncId = first.path("syncId").asInt();
        clientId = first.path("clientId").asInt();
        remember(first.path("changes"));
    }

    /** @param html with the first content, as a browser gets it; what follows tells the portal that it is shown */
    static LoadPage open(LoadSession session, String route, String html) {
        var first = FIRST.matcher(html);
        if (!first.find()) {
            throw new LoadProblem(route + " is a page without content: " + LoadSession.excerpt(html));
        }
        var page = new LoadPage(session, read(first.group(1)).path("initial").path("appConfig"));
        var data = JSON.createObjectNode()
                .put("route", "/" + route)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        page.send(JSON.createArrayNode().add(event(1, "ui-navigate", data)));
        return page;
    }

    boolean shows(String id) {
        return nodes.containsKey(id);
    }

    void click(String id) {
        send(JSON.createArrayNode().add(event(node(id), "click", read(CLICK))));
    }

    /**
     * Chooses one of some buttons.
     *
     * @param value as the browser holds it
     * @return what the portal answered
     */
    String choose(String id, String value) {
        var sync = JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", node(id))
                .put("feature", PROPERTIES)
                .put("property", "value")
                .put("value", value);
        return send(JSON.createArrayNode().add(sync).add(event(node(id), "change", JSON.createObjectNode())));
    }

    /** Sends something that no browser would. */
    void sendNonsense() {
        take(session.post(
                path,
                "{\"csrfToken\":\"" + csrfToken + "\",\"syncId\":" + syncId + ",\"clientId\":" + clientId
                        + ",\"rpc\":7}"));
    }

    private int node(String id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new LoadProblem("no element has the id " + id);
        }
        return node;
    }

    private static JsonNode event(int node, String name, JsonNode data) {
        return JSON.createObjectNode()
                .put("type", "event")
                .put("node", node)
                .put("event", name)
                .set("data", data);
    }

    private String send(ArrayNode calls) {
        var message = JSON.createObjectNode()
                .put("csrfToken", csrfToken)
                .put("syncId", syncId)
                .put("clientId", clientId);
        message.set("rpc", calls);
        var answer = session.post(path, message.toString());
        take(answer);
        return answer;
    }

    private void take(String text) {
        var answer = read(text);
        var meta = answer.path("meta");
        if (meta.has("appError") || meta.has("sessionExpired") || answer.has("resynchronize")) {
            throw new LoadProblem("The portal gave up: " + LoadSession.excerpt(text));
        }
        if (answer.path("syncId").asInt(-1) != syncId + 1
                || answer.path("clientId").asInt(-1) != clientId + 1) {
            throw new LoadProblem("out of step: " + LoadSession.excerpt(text));
        }
        syncId++;
        clientId++;
        remember(answer.path("changes"));
    }

    private void remember(JsonNode changes) {
        for (var change : changes) {
            if (change.path("feat").asInt() == ATTRIBUTES
                    && change.path("key").asString().equals("id")) {
                nodes.put(change.path("value").asString(), change.path("node").asInt());
            }
        }
    }

    /** In production Vaadin writes a guard before the messages that aren't the first. */
    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text.startsWith("for(;;);[") ? text.substring(9, text.length() - 1) : text);
        } catch (JacksonException e) {
            throw new LoadProblem("not what Vaadin says: " + LoadSession.excerpt(text), e);
        }
    }
}
