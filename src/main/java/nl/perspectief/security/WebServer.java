package nl.perspectief.security;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the web server believes of a proxy before it, how it refuses, and how it hands out sessions. */
@Configuration
class WebServer {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> trustedProxies(PortalSettings portal) {
        return server -> {
            if (!portal.trustedProxies().isBlank()) {
                server.addEngineValves(behindProxies(portal));
            }
        };
    }

    /**
     * Headers that tell who asks, and by which address, count only from these. The port is that of the portal's address
     * in any case: not every proxy tells it, nor takes away what a browser says of it.
     */
    private static RemoteIpValve behindProxies(PortalSettings portal) {
        var proxies = new RemoteIpValve();
        proxies.setInternalProxies(asNetworks(portal.trustedProxies()));
        proxies.setTrustedProxies(null);
        proxies.setRemoteIpHeader("X-Forwarded-For");
        proxies.setProtocolHeader("X-Forwarded-Proto");
        proxies.setHostHeader("X-Forwarded-Host");
        proxies.setPortHeader(null);
        proxies.setHttpsServerPort(portal.port());
        return proxies;
    }

    /** Without any slash Tomcat would take the list for a regular expression. */
    private static String asNetworks(String addresses) {
        return Stream.of(addresses.split(","))
                .map(String::strip)
                .map(one -> one.contains("/") ? one : one + (one.contains(":") ? "/128" : "/32"))
                .collect(Collectors.joining(","));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> ownErrorPage(PortalSettings portal) {
        return server -> server.addContextCustomizers(context ->
                context.getParent().getPipeline().addValve(new OwnErrorPage(ResponseHeaders.ofRefusals(portal))));
    }

    @Bean
    ServletContextInitializer sessionCookie(PortalSettings portal) {
        return servletContext -> {
            var cookie = servletContext.getSessionCookieConfig();
            cookie.setName(portal.sessionCookie());
            cookie.setSecure(portal.isSecure());
            cookie.setPath("/");
        };
    }
}
