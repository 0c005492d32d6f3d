package nl.perspectief.people;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accounts in Keycloak's realm, kept with the portal's own client. */
class KeycloakAccounts implements Accounts, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccounts.class);

    private static final List<String> TO_DO = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");
    private static final Duration INVITATION = Duration.ofDays(3);
    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 15;

    private final AccountSettings settings;
    private final Keycloak keycloak;

    KeycloakAccounts(AccountSettings settings) {
        this.settings = settings;
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.internalUrl())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.accounts().clientId())
                .clientSecret(settings.accounts().clientSecret())
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                        .register(JacksonProvider.class, 100)
                        .build())
                .build();
    }

    @Override
    public boolean areKept() {
        return true;
    }

    @Override
    public Optional<Account> find(String email) {
        return ask(() -> users().searchByEmail(email, true).stream()
                .filter(user -> EmailAddress.isSame(email, user.getEmail()))
                .findFirst()
                .map(this::account));
    }

    @Override
    public Account create(String email, Newcomer newcomer) {
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setFirstName(newcomer.firstName());
        user.setLastName(newcomer.lastName());
        user.setEnabled(true);
        user.setEmailVerified(false);
        user.setRequiredActions(TO_DO);
        user.setAttributes(Map.of("locale", List.of(newcomer.language().getLanguage())));
        ask(() -> {
            try (var response = users().create(user)) {
                return switch (response.getStatusInfo().toEnum()) {
                    case CREATED, CONFLICT -> true;
                    case BAD_REQUEST -> throw new BadInputException("email", "people.bad.account");
                    default -> throw new WebApplicationException(response.getStatus());
                };
            }
        });
        return find(email).orElseThrow(() -> new BadInputException("email", "people.bad.account"));
    }

    @Override
    public boolean hasRole(String subject, String role) {
        return ask(() -> user(subject).roles().realmLevel().listEffective().stream()
                .anyMatch(given -> role.equals(given.getName())));
    }

    @Override
    public void giveRole(String subject, String role) {
        if (hasRole(subject, role)) {
            return;
        }
        ask(() -> {
            var roles = user(subject).roles().realmLevel();
            var missing = roles.listAvailable().stream()
                    .filter(available -> role.equals(available.getName()))
                    .toList();
            if (missing.isEmpty()) {
                throw new WebApplicationException(Response.Status.FORBIDDEN);
            }
            roles.add(missing);
            return true;
        });
    }

    @Override
    public boolean sendInvitation(String subject) {
        try {
            return ask(() -> {
                user(subject)
                        .executeActionsEmail(
                                settings.clientId(),
                                settings.accounts().returnTo(),
                                (int) INVITATION.toSeconds(),
                                TO_DO);
                return true;
            });
        } catch (BadInputException notSent) {
            LOG.warn("An invitation was not sent");
            return false;
        }
    }

    @Override
    public void setEnabled(String subject, boolean enabled) {
        ask(() -> {
            var user = user(subject);
            var representation = user.toRepresentation();
            representation.setEnabled(enabled);
            user.update(representation);
            if (!enabled) {
                user.logout();
            }
            return true;
        });
    }

    @Override
    public void close() {
        keycloak.close();
    }

    private Account account(UserRepresentation found) {
        var user = user(found.getId());
        var claimed =
                !user.credentials().isEmpty() || !user.getFederatedIdentity().isEmpty();
        var name = Stream.of(found.getFirstName(), found.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Account(
                found.getId(),
                name.isBlank() ? found.getUsername() : name,
                found.getEmail().toLowerCase(Locale.ROOT),
                Boolean.TRUE.equals(found.isEnabled()),
                Boolean.TRUE.equals(found.isEmailVerified()),
                claimed);
    }

    private UsersResource users() {
        return keycloak.realm(settings.realm()).users();
    }

    private UserResource user(String subject) {
        return users().get(subject);
    }

    /** Says in a sentence that Keycloak is away or refuses; why is in the log, without whom it was about. */
    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | WebApplicationException failure) {
            var status = statusOf(failure);
            LOG.warn(
                    "Keycloak did not do what it was asked for an account: {} {}",
                    status,
                    failure.getClass().getSimpleName());
            throw new BadInputException("account", status == null ? "people.account.away" : "people.account.refused");
        }
    }

    /** Null where there was no answer; the one for a token is wrapped. */
    private static @Nullable Integer statusOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException answer) {
                return answer.getResponse().getStatus();
            }
        }
        return null;
    }
}
