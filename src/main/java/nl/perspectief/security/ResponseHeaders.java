package nl.perspectief.security;

import java.time.Duration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** What every response tells the browser to refuse. */
final class ResponseHeaders {

    private static final Duration YEAR = Duration.ofDays(365);

    /** Otherwise they come when a response is committed, and Vaadin's pages are without them. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private ResponseHeaders() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> of(PortalSettings portal) {
        return headers -> {
            headers.withObjectPostProcessor(EAGERLY);
            headers.frameOptions(FrameOptionsConfig::deny);
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.WITHOUT_SCRIPTS));
            headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
            headers.permissionsPolicyHeader(permissions -> permissions.policy(
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"));
            headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
            headers.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
            onlyByTls(headers, portal);
        };
    }

    /** For scripts and styles: what matters where nothing is shown by itself. */
    static Customizer<HeadersConfigurer<HttpSecurity>> ofFiles(PortalSettings portal) {
        return headers -> {
            headers.defaultsDisabled();
            headers.contentTypeOptions(Customizer.withDefaults());
            headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'self'"));
            headers.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
            onlyByTls(headers, portal);
        };
    }

    private static void onlyByTls(HeadersConfigurer<HttpSecurity> headers, PortalSettings portal) {
        if (portal.isSecure()) {
            headers.httpStrictTransportSecurity(transport -> transport
                    .requestMatcher(AnyRequestMatcher.INSTANCE)
                    .includeSubDomains(true)
                    .maxAgeInSeconds(YEAR.toSeconds()));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }
}
