package nl.perspectief.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What Tomcat refuses before it comes to the portal, such as an address that nobody can read, gets the same page as what
 * the portal refuses.
 */
final class OwnErrorPage extends ErrorReportValve {

    private static final int BAD_REQUEST = 400;
    private static final int FAULT = 500;

    private final HeaderWriter headers;
    private final String refused = page("4xx");
    private final String failed = page("5xx");

    OwnErrorPage(HeaderWriter headers) {
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        headers.writeHeaders(request, response);
        response.setContentType("text/html;charset=utf-8");
        try {
            response.getReporter().write(status < FAULT ? refused : failed);
            response.finishResponse();
        } catch (IOException gone) {
            // nobody waits for it any more
        }
    }

    private static String page(String name) {
        try {
            return new ClassPathResource("static/error/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
