package nl.perspectief.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Messages that wait for one before them. */
    private static final int MOST_EARLY = 50;

    private static final int CHILDREN = 2;

    private static final int TEXT = 7;

    private static final String PUSH = "/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0"
            + "&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
            + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true";

    private static final Pattern FIRST = Pattern.compile("window\\.Vaadin\\.TypeScript= (.*?);</script>");

    /** What a browser tells of a click. */
    private static final String CLICK = """
            {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,"event.clientX":100,
            "event.clientY":100,"event.altKey":false,"event.button":0,"event.screenY":200,"event.screenX":100}
            """;

    private final LoadSession session;
    private final String path;
    private final String csrfToken;
    private final String pushPath;
    private final Map<String, Integer> nodes = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> firstChildren = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> parents = new ConcurrentHashMap<>();
    private final Map<Integer, String> values = new ConcurrentHashMap<>();
    private final Map<Integer, String> texts = new ConcurrentHashMap<>();
    private final Set<String> everRead = ConcurrentHashMap.newKeySet();

    /** Answers and what is pushed may overtake each other. */
    private final Map<Integer, JsonNode> early = new HashMap<>();

    private Runnable changed = () -> {};
    private int syncId;
    private int clientId;

    private LoadPage(LoadSession session, JsonNode config) {
        this.session = session;
        path = "/?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt();
        var first = config.path("uidl");
        pushPath = PUSH.formatted(
                config.path("v-uiId").asInt(), first.path("Vaadin-Push-ID").asString());
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
        var initial = read(first.group(1)).path("initial");
        if (initial.isMissingNode()) {
            // whoever didn't sign in gets a page's content once scripts ask for it
            initial = read(session.get("/?v-r=init&query=&location=" + route));
        }
        var page = new LoadPage(session, initial.path("appConfig"));
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

    /**
     * Hears from now on what others do.
     *
     * @param changed told after each change of the page
     */
    void listen(Runnable changed) {
        this.changed = changed;
        session.listen(pushPath, this::take);
    }

    /** What stands in an element of text alone; empty where nothing does. */
    String text(String id) {
        return texts.getOrDefault(firstChildren.getOrDefault(nodes.getOrDefault(id, 0), 0), "");
    }

    /** The value of something that can be chosen in a select. */
    String option(String id) {
        return values.entrySet().stream()
                .filter(each ->
                        isWithin(each.getKey(), node(id)) && !each.getValue().isEmpty())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new LoadProblem("nothing to choose in " + id));
    }

    private boolean isWithin(int node, int wanted) {
        var parent = parents.get(node);
        return parent != null && (parent == wanted || isWithin(parent, wanted));
    }

    /** Whether that ever stood there by itself. */
    boolean hasRead(String text) {
        return everRead.contains(text);
    }

    /** Sends what somebody filled in, and a click with it. */
    void fillAndClick(Map<String, String> filled, String button) {
        var calls = JSON.createArrayNode();
        filled.forEach((id, value) -> calls.add(value(id, value)));
        send(calls.add(event(node(button), "click", read(CLICK))));
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
        return send(
                JSON.createArrayNode().add(value(id, value)).add(event(node(id), "change", JSON.createObjectNode())));
    }

    private JsonNode value(String id, String value) {
        return JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", node(id))
                .put("feature", PROPERTIES)
                .put("property", "value")
                .put("value", value);
    }

    /** Sends something that no browser would. */
    void sendNonsense() {
        take(session.post(
                path,
                "{\"csrfToken\":\"" + csrfToken + "\",\"syncId\":" + syncId + ",\"clientId\":" + clientId
                        + ",\"rpc\":7}"));
        clientId++;
    }

    /** As a browser whose tab is closed. */
    void leave() {
        session.post(path, "{\"csrfToken\":\"" + csrfToken + "\",\"UNLOAD\":true}");
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
        clientId++;
        return answer;
    }

    private void take(String text) {
        var answer = read(text);
        var meta = answer.path("meta");
        if (meta.has("appError") || meta.has("sessionExpired") || answer.has("resynchronize")) {
            throw new LoadProblem("The portal gave up: " + LoadSession.excerpt(text));
        }
        synchronized (early) {
            early.put(answer.path("syncId").asInt(-1), answer);
            for (var next = early.remove(syncId + 1); next != null; next = early.remove(syncId + 1)) {
                syncId++;
                remember(next.path("changes"));
            }
            if (early.size() > MOST_EARLY) {
                throw new LoadProblem("out of step: " + LoadSession.excerpt(text));
            }
        }
        changed.run();
    }

    private void remember(JsonNode changes) {
        for (var change : changes) {
            if (change.path("feat").asInt() == ATTRIBUTES
                    && change.path("key").asString().equals("id")) {
                nodes.put(change.path("value").asString(), change.path("node").asInt());
            } else if (change.path("feat").asInt() == CHILDREN && change.has("addNodes")) {
                var parent = change.path("node").asInt();
                firstChildren.putIfAbsent(
                        parent, change.path("addNodes").path(0).asInt());
                change.path("addNodes").forEach(child -> parents.put(child.asInt(), parent));
            } else if (change.path("feat").asInt() == PROPERTIES
                    && change.path("key").asString().equals("value")) {
                values.put(change.path("node").asInt(), change.path("value").asString(""));
            } else if (change.path("feat").asInt() == TEXT) {
                texts.put(change.path("node").asInt(), change.path("value").asString());
                everRead.add(change.path("value").asString());
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
