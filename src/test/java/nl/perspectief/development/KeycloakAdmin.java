package nl.perspectief.development;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the administrator of a Keycloak does: makes accounts and ends their sessions. */
public final class KeycloakAdmin {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;
    private final Map<String, String> environment;

    /** Of the development Keycloak. */
    public KeycloakAdmin(KeycloakServer keycloak) {
        this(keycloak.url(), KeycloakServer.ADMINISTRATOR);
    }

    /** @param environment that of Keycloak, which names its first administrator */
    public KeycloakAdmin(String keycloak, Map<String, String> environment) {
        this.keycloak = keycloak;
        this.environment = environment;
    }

    /**
     * Makes an account whose password is its name.
     *
     * @param role a realm role
     * @return its id, which is the subject of its tokens
     */
    public String addAccount(String name, String firstName, String lastName, String language, String role) {
        return addAccount(name, name, firstName, lastName, language, role);
    }

    public String addAccount(
            String name, String secret, String firstName, String lastName, String language, String role) {
        var account = Map.of(
                "username",
                name,
                "email",
                name + "@perspectief.example",
                "emailVerified",
                true,
                "firstName",
                firstName,
                "lastName",
                lastName,
                "enabled",
                true,
                "attributes",
                Map.of("locale", List.of(language)),
                "credentials",
                List.of(Map.of("type", "password", "value", secret, "temporary", false)));
        var location = send("POST", "users", account).headers().firstValue("Location");
        var id = location.orElseThrow().replaceAll(".*/", "");
        var roleAsKept = JsonMapper.shared()
                .readTree(send("GET", "roles/" + role, Map.of()).body());
        send("POST", "users/" + id + "/role-mappings/realm", List.of(roleAsKept));
        return id;
    }

    /** Has the realm send its mail to this port on this machine. */
    public void sendMailTo(int port) {
        mail(Map.of("host", "localhost", "port", String.valueOf(port), "from", "portal@perspectief.example"));
    }

    /** As in a realm for which nobody set up mail. */
    public void sendNoMail() {
        mail(Map.of());
    }

    private void mail(Map<String, String> server) {
        send("PUT", "", Map.of("smtpServer", server));
    }

    /** The account of an address, as Keycloak has it. */
    public JsonNode account(String email) {
        return JsonMapper.shared()
                .readTree(
                        send("GET", "users?exact=true&email=" + email, Map.of()).body())
                .path(0);
    }

    public List<String> rolesOf(String subject) {
        var roles = send("GET", "users/" + subject + "/role-mappings/realm", Map.of());
        return JsonMapper.shared()
                .readTree(roles.body())
                .valueStream()
                .map(role -> role.path("name").asString())
                .toList();
    }

    /** Sends people back to this portal as well, after they signed in. */
    public void letReturnTo(String portal) {
        var client = JsonMapper.shared()
                .readTree(send("GET", "clients?clientId=" + KeycloakServer.CLIENT_ID, Map.of())
                        .body())
                .path(0);
        var addresses = client.path("redirectUris")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(ArrayList::new));
        addresses.add(portal + "/*");
        send(
                "PUT",
                "clients/" + client.path("id").asString(),
                Map.of("clientId", KeycloakServer.CLIENT_ID, "redirectUris", addresses));
    }

    /** Makes something else of an account. */
    public void change(String subject, Map<String, Object> changes) {
        send("PUT", "users/" + subject, changes);
    }

    /** Ends all sessions of an account; Keycloak tells the portal so. */
    public void endSessions(String subject) {
        send("POST", "users/" + subject + "/logout", Map.of());
    }

    private HttpResponse<String> send(String method, String path, Object content) {
        var body = JsonMapper.shared().writeValueAsString(content);
        return send(HttpRequest.newBuilder(URI.create(
                        keycloak + "/admin/realms/" + KeycloakServer.REALM + (path.isEmpty() ? "" : "/" + path)))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** Lasts a minute only, so each request gets its own. */
    private String token() {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                environment.get("KC_BOOTSTRAP_ADMIN_USERNAME"),
                "password",
                environment.get("KC_BOOTSTRAP_ADMIN_PASSWORD"));
        var answer = send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("Keycloak says " + response.statusCode() + ": " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
