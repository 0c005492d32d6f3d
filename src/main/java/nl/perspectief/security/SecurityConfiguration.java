package nl.perspectief.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AnonymousConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Login by Keycloak (OpenID Connect with PKCE), and sign-out on both sides. */
@Configuration
@EnableMethodSecurity
@EnableConfigurationProperties({PortalSettings.class, KeycloakSettings.class})
class SecurityConfiguration {

    /** Health and metrics, on a port of their own, which no browser reaches; nothing else is there. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain management(HttpSecurity http) {
        return withoutSession(http.securityMatcher(SecurityConfiguration::isOnManagementPort))
                .build();
    }

    @Bean
    static OneWayPush.Installer oneWayPush() {
        return new OneWayPush.Installer();
    }

    /** What Spring Security would count of each filter and each checked method, nobody looks at, and every call pays. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static boolean isOnManagementPort(HttpServletRequest request) {
        return WebServerApplicationContext.hasServerNamespace(
                WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext()), "management");
    }

    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http) {
        return withoutSession(http.securityMatcher(PublicFiles.REQUESTS))
                .addFilterAfter(new LastingFiles(), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain pagesForEverybody(HttpSecurity http) {
        return withoutSession(http.securityMatcher(PublicPages.REQUESTS)).build();
    }

    private static HttpSecurity withoutSession(HttpSecurity http) {
        return http.authorizeHttpRequests(authorize -> authorize.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .anonymous(AnonymousConfigurer::disable)
                .headers(HeadersConfigurer::disable);
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            PortalSettings portal,
            OidcBackChannelLogoutHandler backChannelLogout,
            AuthorizationRequests authorizationRequests,
            VaadinDefaultRequestCache requests,
            SignIns signIns,
            Clock clock) {
        requests.setDelegateRequestCache(withoutMark());
        http.authorizeHttpRequests(authorize -> authorize
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(SignIn.PATH)
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(SignIn.PATH, portal.url() + "/welcome")
                        // what isn't a route is "not found", not "forbidden"
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.oauth2Login(login -> login.authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(authorizationRequests))
                .failureUrl("/welcome?problem"));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannelLogout)));
        http.headers(HeadersConfigurer::disable);
        http.addFilterBefore(new TooManySignIns(signIns), SecurityContextHolderFilter.class);
        http.addFilterAfter(new SignInTerm(clock), SecurityContextHolderFilter.class);
        return http.build();
    }

    @Bean
    OidcSessionRegistry keycloakSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    /** Tells of sessions that end, of which the registry forgets what it knows then. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /**
     * Ends the sessions that Keycloak names by a request of the portal to itself: past the proxy, which need not let it
     * through, and with the session's cookie, whose name it must know.
     */
    @Bean
    OidcBackChannelLogoutHandler backChannelLogout(
            OidcSessionRegistry sessions,
            PortalSettings portal,
            @Value("${server.address:localhost}") String address,
            @Value("${server.port}") int port) {
        var handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setLogoutUri("http://%s:%d/logout/connect/back-channel/{registrationId}"
                .formatted(address.contains(":") ? "[" + address + "]" : address, port));
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
