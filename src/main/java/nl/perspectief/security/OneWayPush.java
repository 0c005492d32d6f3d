package nl.perspectief.security;

import com.vaadin.flow.spring.SpringServlet;
import java.util.List;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.websocket.WebSocket;
import org.atmosphere.websocket.protocol.SimpleHttpProtocol;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * A push connection brings news to a page, and nothing from it: pages send requests, which {@link RequestLimits} measures.
 * What comes by a WebSocket Vaadin would collect, piece by piece, until it is as long as its sender announced.
 */
public class OneWayPush extends SimpleHttpProtocol {

    @Override
    public List<AtmosphereRequest> onMessage(WebSocket socket, String data) {
        return List.of();
    }

    @Override
    public List<AtmosphereRequest> onMessage(WebSocket socket, byte[] data, int offset, int length) {
        return List.of();
    }

    /** Vaadin's servlet hands its parameters on to what pushes, which makes this itself. */
    static class Installer implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof ServletRegistrationBean<?> registration
                    && registration.getServlet() instanceof SpringServlet) {
                registration.addInitParameter(ApplicationConfig.WEBSOCKET_PROTOCOL, OneWayPush.class.getName());
            }
            return bean;
        }
    }
}
