package nl.perspectief.security;

import jakarta.servlet.http.HttpServletRequest;
import nl.perspectief.base.text.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The way to Keycloak's pages, in the reader's language. There is no other login, so no other name leads anywhere. */
@Component
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {

    /** Where a login begins. */
    static final String PATH = DefaultOAuth2AuthorizationRequestResolver.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/"
            + KeycloakSettings.REGISTRATION;

    /** By which Keycloak learns the reader's language. */
    static final String LANGUAGE = "ui_locales";

    private static final RequestMatcher BEGINNING =
            PathPatternRequestMatcher.withDefaults().matcher(PATH);

    private final OAuth2AuthorizationRequestResolver resolver;

    AuthorizationRequests(ClientRegistrationRepository registrations) {
        resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return BEGINNING.matches(request) ? resolve(request, KeycloakSettings.REGISTRATION) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        var resolved = resolver.resolve(request, registration);
        var language = Languages.of(request.getParameter(LANGUAGE));
        if (resolved == null || language.isEmpty()) {
            return resolved;
        }
        return OAuth2AuthorizationRequest.from(resolved)
                .additionalParameters(
                        parameters -> parameters.put(LANGUAGE, language.get().toLanguageTag()))
                .build();
    }
}
