package nl.perspectief.people;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts are kept where the portal was given a secret for it. */
@Configuration
@EnableConfigurationProperties(AccountSettings.class)
class AccountConfiguration {

    @Bean
    Accounts accounts(AccountSettings settings) {
        return settings.accounts().clientSecret().isBlank() ? Accounts.NONE : new KeycloakAccounts(settings);
    }
}
