package nl.perspectief.operation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that is open in a browser, known to the portal by its session; speaks Vaadin's protocol. */
final class Page {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Of the page itself, as Vaadin numbers it. */
    private static final int BODY = 1;

    private final String url;
    private final String cookie;
    private final JsonNode config;
    private int messages;

    private Page(String url, String cookie, JsonNode config) {
        this.url = url;
        this.cookie = cookie;
        this.config = config;
    }

    /** @param cookie of a session that there is already */
    static Page open(String url, String cookie) {
        var first = Request.get("/?v-r=init&location=&query=")
                .to(url)
                .with("Cookie", cookie)
                .answer();
        return new Page(url, cookie, JSON.readTree(first.body()).path("appConfig"));
    }

    /** By which its push connection is known. */
    String pushAddress() {
        return "/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s"
                        .formatted(id(), uidl().path("Vaadin-Push-ID").asString())
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5";
    }

    /** @param route without a slash in front */
    Request navigation(String route) {
        var data = JSON.createObjectNode()
                .put("route", route)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        return event(BODY, "ui-navigate", data);
    }

    /** The number of the element with an id, in what the portal answered. */
    static int node(Wire.Answer answer, String id) {
        // in production Vaadin writes a guard around all answers but the first
        var message = answer.body().replaceFirst("(?s)^for\\(;;\\);\\[(.*)]$", "$1");
        var changes = JSON.readTree(message).path("changes");
        return changes.valueStream()
                .filter(change -> change.path("value").asString("").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + answer.body()))
                .path("node")
                .asInt();
    }

    /** @param data what the browser tells of it */
    Request event(int node, String type, JsonNode data) {
        var message = JSON.createObjectNode()
                .put("csrfToken", uidl().path("Vaadin-Security-Key").asString())
                .put("syncId", uidl().path("syncId").asInt() + messages)
                .put("clientId", uidl().path("clientId").asInt() + messages);
        messages++;
        message.putArray("rpc")
                .addObject()
                .put("type", "event")
                .put("node", node)
                .put("event", type)
                .set("data", data);
        return send(message.toString());
    }

    /** Whatever a browser may send as a message. */
    Request send(String message) {
        return Request.post("/?v-r=uidl&v-uiId=" + id(), message)
                .to(url)
                .with("Cookie", cookie)
                .with("Content-Type", "application/json; charset=UTF-8");
    }

    private int id() {
        return config.path("v-uiId").asInt();
    }

    private JsonNode uidl() {
        return config.path("uidl");
    }
}
