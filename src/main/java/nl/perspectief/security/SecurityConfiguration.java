package nl.perspectief.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AnonymousConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Login by Keycloak (OpenID Connect with PKCE), and sign-out on both sides. */
@Configuration
@EnableMethodSecurity
@EnableConfigurationProperties({PortalSettings.class, KeycloakSettings.class})
class SecurityConfiguration {

    private static final String[] PUBLIC = {"/sign-in", "/error"};

    /** Scripts and styles, the same for everybody. */
    private static final String[] FILES = {
        "/VAADIN/build/**",
        "/VAADIN/static/**",
        "/aura/**",
        "/styles.css",
        "/icons.svg",
        "/favicon.svg",
        "/keep.js",
        "/connection.js"
    };

    /** Health and metrics are on a port of their own, which no browser reaches. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(authorize -> authorize.anyRequest().permitAll())
                .build();
    }

    /** A first visit fetches some twenty of them: no session, and few headers. */
    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http, PortalSettings portal) {
        return http.securityMatchers(requests -> Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                        .forEach(method -> requests.requestMatchers(method, FILES)))
                .authorizeHttpRequests(authorize -> authorize.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .anonymous(AnonymousConfigurer::disable)
                .headers(ResponseHeaders.ofFiles(portal))
                .addFilterAfter(new LastingFiles(), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            PortalSettings portal,
            OidcBackChannelLogoutHandler backChannelLogout,
            OAuth2AuthorizationRequestResolver authorizationRequests,
            VaadinDefaultRequestCache requests) {
        requests.setDelegateRequestCache(withoutMark());
        http.authorizeHttpRequests(
                authorize -> authorize.requestMatchers(PUBLIC).permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(SignIn.PATH, portal.url() + "/welcome")
                        // what isn't a route is "not found", not "forbidden"
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.oauth2Login(login -> login.authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(authorizationRequests))
                .failureUrl("/welcome?problem"));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannelLogout)));
        http.headers(ResponseHeaders.of(portal));
        return http.build();
    }

    @Bean
    OidcSessionRegistry keycloakSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    /**
     * Ends the sessions that Keycloak names by a request of the portal to itself: past the proxy, which need not let it
     * through, and with the session's cookie, whose name it must know.
     */
    @Bean
    OidcBackChannelLogoutHandler backChannelLogout(
            OidcSessionRegistry sessions, PortalSettings portal, @Value("${server.port}") int port) {
        var handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setLogoutUri("http://localhost:" + port + "/logout/connect/back-channel/{registrationId}");
        handler.setSessionCookieName(portal.sessionCookie());
        return handler;
    }

    /** The address after a login is the one that was asked for, and nothing behind it. */
    @SuppressWarnings("NullAway") // null is how Spring Security says: no parameter
    private static HttpSessionRequestCache withoutMark() {
        var requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        return requests;
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(KeycloakSettings keycloak, PortalSettings portal) {
        return new InMemoryClientRegistrationRepository(keycloak.registration(portal.url()));
    }

    /** Passes the language on, so that Keycloak's pages are in it too. */
    @Bean
    OAuth2AuthorizationRequestResolver authorizationRequests(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        resolver.setAuthorizationRequestCustomizer(request -> {
            if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
                Languages.of(attributes.getRequest().getParameter("ui_locales"))
                        .ifPresent(language -> request.additionalParameters(
                                parameters -> parameters.put("ui_locales", language.toLanguageTag())));
            }
        });
        return resolver;
    }

    /** Realm roles come in the ID token's claim {@code roles}, by a mapper of the realm. */
    @Bean
    GrantedAuthoritiesMapper realmRoles() {
        return authorities -> authorities.stream()
                .flatMap(granted -> Stream.concat(Stream.of(granted), rolesOf(granted).stream()))
                .toList();
    }

    private static Collection<GrantedAuthority> rolesOf(GrantedAuthority granted) {
        return granted instanceof OidcUserAuthority user && user.getIdToken().getClaim("roles") instanceof List<?> roles
                ? Roles.authorities(roles.stream().map(String::valueOf).toList())
                : List.of();
    }
}
