package nl.perspectief.development;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What the configurations have in common that {@link PortalWith} adds: addresses of their own, a login without Keycloak
 * there, and views that no route leads to in the product.
 */
public final class OpenDoor {

    private OpenDoor() {}

    /** Lets everybody in, whatever stands behind the addresses of this pattern. */
    public static SecurityFilterChain at(String addresses, HttpSecurity http) {
        return http.securityMatcher(addresses)
                .authorizeHttpRequests(authorize -> authorize.anyRequest().permitAll())
                .build();
    }

    /** Signs in whoever asks as the subject, with the role, that the request names. */
    public static ServerResponse signIn(ServerRequest request) {
        return signIn(
                request,
                UsernamePasswordAuthenticationToken.authenticated(
                        parameter(request, "subject"),
                        "",
                        List.of(new SimpleGrantedAuthority("ROLE_" + parameter(request, "role")))));
    }

    public static ServerResponse signIn(ServerRequest request, Authentication who) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        request.session().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        return ServerResponse.noContent().build();
    }

    public static VaadinServiceInitListener view(Class<? extends Component> view) {
        return _ -> {
            var routes = RouteConfiguration.forApplicationScope();
            if (!routes.isRouteRegistered(view)) {
                routes.setAnnotatedRoute(view);
            }
        };
    }

    public static String parameter(ServerRequest request, String name) {
        return request.param(name).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
