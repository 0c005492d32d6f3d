package nl.perspectief.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * A request as a browser would send it, to {@link Production#portal()} unless said otherwise.
 *
 * @param url of another portal; empty for that one
 * @param headers whole lines
 */
record Request(String url, String from, String method, String path, List<String> headers, String body) {

    /** Nobody trusts this one. */
    private static final String SOMEBODY = "127.0.0.2";

    static Request get(String path) {
        return of("GET", path, "");
    }

    static Request post(String path, String body) {
        return of("POST", path, body);
    }

    static Request of(String method, String path, String body) {
        return new Request("", SOMEBODY, method, path, List.of(), body);
    }

    Request to(String otherUrl) {
        return new Request(otherUrl, from, method, path, headers, body);
    }

    Request from(String address) {
        return new Request(url, address, method, path, headers, body);
    }

    Request with(String header, String value) {
        var all = new ArrayList<>(headers);
        all.add(header + ": " + value);
        return new Request(url, from, method, path, all, body);
    }

    Request asBrowser() {
        return with("Accept", "text/html");
    }

    Request asForm() {
        return with("Content-Type", "application/x-www-form-urlencoded");
    }

    Wire.Answer answer() {
        try (var wire = begin(body)) {
            return wire.answer();
        }
    }

    /** Announces the whole body and sends only a part of it. */
    Wire begin(String part) {
        return Wire.to(url.isEmpty() ? Production.portal().localUrl() : url, from)
                .send(head() + part);
    }

    private String head() {
        var lines = new ArrayList<>(
                List.of(method + " " + path + " HTTP/1.1", "Host: portal.almere.example", "Connection: close"));
        lines.addAll(headers);
        if (!body.isEmpty()) {
            lines.add("Content-Length: " + body.getBytes(UTF_8).length);
        }
        return String.join("\r\n", lines) + "\r\n\r\n";
    }
}
