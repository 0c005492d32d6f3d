package nl.perspectief.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Which scripts the browser runs: those that the page names with a number made for this one response, and what these
 * load. Vaadin needs {@code unsafe-eval}, see decision 11.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";

    private static final String ALL_BUT_SCRIPTS = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; frame-src 'none'; "
            + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; ";

    /** For whatever isn't the portal's page itself. */
    static final String WITHOUT_SCRIPTS = ALL_BUT_SCRIPTS + "script-src 'none'";

    private static final int RANDOM_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::allowOwnScripts);
    }

    private void allowOwnScripts(IndexHtmlResponse page) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument()
                .select("script, link[rel=modulepreload], link[rel=preload][as=script]")
                .attr("nonce", nonce);
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        page.getVaadinResponse()
                .setHeader(
                        HEADER,
                        ALL_BUT_SCRIPTS + "script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'".formatted(nonce));
    }
}
