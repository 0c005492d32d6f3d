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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person who logs in at Keycloak without a browser: reads the login page, fills in its form, follows it back. */
final class KeycloakLogin {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters";
    private static final Pattern FORM = Pattern.compile("<form id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String keycloak;
    private final String redirect;

    KeycloakLogin(String keycloak, int portalPort) {
        this.keycloak = keycloak;
        this.redirect = "http://localhost:" + portalPort + "/login/oauth2/code/keycloak";
    }

    /** Asks for the login page as the portal does. */
    HttpResponse<String> open(Map<String, String> more) {
        var parameters = new LinkedHashMap<>(Map.of(
                "client_id",
                KeycloakServer.CLIENT_ID,
                "response_type",
                "code",
                "scope",
                "openid profile email",
                "redirect_uri",
                redirect,
                "code_challenge_method",
                "S256",
                "code_challenge",
                challenge()));
        parameters.putAll(more);
        parameters.values().removeIf(String::isEmpty);
        return send(HttpRequest.newBuilder(endpoint("auth?" + form(parameters))));
    }

    /** Sends the form of a login page. */
    HttpResponse<String> fillIn(HttpResponse<String> page, String user, String password) {
        return send(post(action(page), Map.of("username", user, "password", password, "credentialId", "")));
    }

    /** Sends the form of a login page that was left behind, as with the browser's back button. */
    HttpResponse<String> fillInTooLate(HttpResponse<String> page) {
        var old = action(page).toString().replace("execution=", "execution=0");
        return send(post(URI.create(old), Map.of("username", "nobody", "password", "nothing")));
    }

    /** Logs in and returns what the ID token says. */
    JsonNode claims(String user) {
        var back = fillIn(open(Map.of()), user, user);
        var location = back.headers().firstValue("Location").orElseThrow(() -> new AssertionError(back.body()));
        var code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
        if (!code.find()) {
            throw new AssertionError("no code in " + location);
        }
        var answer = send(post(
                endpoint("token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        redirect,
                        "client_id",
                        KeycloakServer.CLIENT_ID,
                        "client_secret",
                        KeycloakServer.CLIENT_SECRET,
                        "code_verifier",
                        VERIFIER)));
        var json = JsonMapper.shared();
        var token = json.readTree(answer.body()).path("id_token").asString();
        return json.readTree(
                Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))));
    }

    HttpResponse<String> post(String endpoint, Map<String, String> parameters) {
        return send(post(endpoint(endpoint), parameters));
    }

    private static URI action(HttpResponse<String> page) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no login form in " + page.body());
        }
        return URI.create(form.group(1).replace("&amp;", "&"));
    }

    private HttpRequest.Builder post(URI uri, Map<String, String> parameters) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(parameters)));
    }

    /** Keycloak marks its cookies as secure, which browsers accept from localhost and Java's cookie store does not. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, cookie.indexOf(';'));
        var equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private URI endpoint(String path) {
        return URI.create(keycloak + "/realms/" + KeycloakServer.REALM + "/protocol/openid-connect/" + path);
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
