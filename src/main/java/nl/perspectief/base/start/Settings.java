package nl.perspectief.base.start;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables of the portal. A variable may be left out where it has a default; empty it is always a
 * mistake, since an empty value is what a forgotten line in a file of variables leads to.
 */
final class Settings {

    /** Every variable, in the order of the README. */
    static final List<Setting> ALL = List.of(
            Setting.required("PORTAL_URL", Malformed::portal),
            Setting.optional("PORTAL_PORT", Malformed::port),
            Setting.optional("TRUSTED_PROXIES", Malformed::proxies),
            Setting.required("DATABASE_URL", Malformed::database),
            Setting.optional("DATABASE_USER", Malformed::anything),
            Setting.secret("DATABASE_PASSWORD"),
            Setting.optional("DATABASE_OWNER_USER", Malformed::anything),
            Setting.secret("DATABASE_OWNER_PASSWORD"),
            Setting.optional("DATABASE_CONNECTIONS", value -> Malformed.between(value, 2, 500)),
            Setting.required("KEYCLOAK_URL", Malformed::publicAddress),
            Setting.optional("KEYCLOAK_INTERNAL_URL", Malformed::address),
            Setting.optional("KEYCLOAK_REALM", Malformed::realm),
            Setting.optional("KEYCLOAK_CLIENT_ID", Malformed::anything),
            Setting.secret("KEYCLOAK_CLIENT_SECRET"),
            Setting.optional("KEYCLOAK_ACCOUNTS_CLIENT_ID", Malformed::anything),
            Setting.optionalSecret("KEYCLOAK_ACCOUNTS_CLIENT_SECRET"),
            Setting.optional("VIRUS_SCANNER", Malformed::server),
            Setting.optional("RETENTION_DAYS", value -> Malformed.between(value, 30, 3_650)),
            Setting.optional("RETENTION_DAYS_CONFIDENTIAL", value -> Malformed.between(value, 30, 3_650)),
            Setting.optional("MAIL_HOST", Malformed::host),
            Setting.optional("MAIL_PORT", Malformed::port),
            Setting.optional("MAIL_TLS", Malformed::tls),
            Setting.optional("MAIL_USER", Malformed::anything),
            Setting.optional("MAIL_PASSWORD", Malformed::anything),
            Setting.optional("MAIL_FROM", Malformed::mailAddress),
            Setting.optional("PERSPECTIEF_JOBS", Malformed::truth),
            Setting.optional("SIGN_INS_PER_MINUTE", value -> Malformed.between(value, 1, 100_000)),
            Setting.optional("MANAGEMENT_PORT", Malformed::port),
            Setting.optional("MANAGEMENT_ADDRESS", Malformed::ownAddress),
            Setting.optional("LOG_FORMAT", Malformed::logFormat));

    private static final int SHORTEST_SECRET = 16;

    /** What stands in files that everybody can read. */
    private static final Pattern KNOWN_SECRET = Pattern.compile(
            "change.?(me|this|it)|development|example|password|secret|perspectief", Pattern.CASE_INSENSITIVE);

    private static final String DEFAULT_PORT = "8080";
    private static final String DEFAULT_MANAGEMENT_PORT = "8081";

    /** @param problem says of a value what is wrong with it, in the rest of a sentence; empty when it is right */
    record Setting(String name, boolean required, boolean secret, UnaryOperator<String> problem) {

        static Setting required(String name, UnaryOperator<String> problem) {
            return new Setting(name, true, false, problem);
        }

        static Setting optional(String name, UnaryOperator<String> problem) {
            return new Setting(name, false, false, problem);
        }

        static Setting secret(String name) {
            return new Setting(name, true, true, Malformed::anything);
        }

        static Setting optionalSecret(String name) {
            return new Setting(name, false, true, Malformed::anything);
        }

        private String problemWith(@Nullable String value) {
            if (value == null) {
                return required ? "is missing" : "";
            }
            return value.isBlank() ? "is empty" : problem.apply(value);
        }
    }

    private Settings() {}

    /** One sentence for each variable that is missing, empty, malformed, or a secret that everybody knows. */
    static List<String> problems(Values values) {
        var problems = new ArrayList<String>();
        for (var setting : ALL) {
            var problem = setting.problemWith(values.of(setting.name()));
            if (!problem.isEmpty()) {
                problems.add(setting.name() + " " + problem + ".");
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(problemsTogether(values));
        }
        return problems;
    }

    private static List<String> problemsTogether(Values values) {
        var problems = new ArrayList<String>();
        if (values.or("PORTAL_PORT", DEFAULT_PORT).equals(values.or("MANAGEMENT_PORT", DEFAULT_MANAGEMENT_PORT))) {
            problems.add("PORTAL_PORT and MANAGEMENT_PORT are the same and must differ.");
        }
        problems.addAll(problemsWithMail(values));
        if (Malformed.isThisMachine(URI.create(values.or("PORTAL_URL", "")))) {
            return problems;
        }
        for (var secret :
                ALL.stream().filter(Setting::secret).map(Setting::name).toList()) {
            var value = values.of(secret);
            if (value == null) {
                continue;
            }
            if (value.length() < SHORTEST_SECRET) {
                problems.add("%s is too short: at least %d characters.".formatted(secret, SHORTEST_SECRET));
            } else if (KNOWN_SECRET.matcher(value).find()) {
                problems.add(secret
                        + " looks like one from an example: make one by chance, e.g. with openssl rand -hex 24.");
            }
        }
        if (values.or("DATABASE_PASSWORD", "").equals(values.or("DATABASE_OWNER_PASSWORD", ""))) {
            problems.add("DATABASE_PASSWORD and DATABASE_OWNER_PASSWORD are the same and must differ.");
        }
        if (values.of("TRUSTED_PROXIES") == null) {
            problems.add("TRUSTED_PROXIES is missing: PORTAL_URL is https, so a proxy stands before the portal,"
                    + " and its address must be known.");
        }
        return problems;
    }

    /** Half a mail server is a mistake: without the other half nobody would get mail, and nobody would know why. */
    private static List<String> problemsWithMail(Values values) {
        var problems = new ArrayList<String>();
        if (values.of("MAIL_HOST") == null) {
            ALL.stream()
                    .map(Setting::name)
                    .filter(name -> name.startsWith("MAIL_") && values.of(name) != null)
                    .forEach(name -> problems.add(
                            name + " is set but MAIL_HOST is not: name the mail server, or leave out both."));
            return problems;
        }
        if (values.of("MAIL_FROM") == null) {
            problems.add("MAIL_FROM is missing: MAIL_HOST is set, and mail needs an address it comes from.");
        }
        if ((values.of("MAIL_USER") == null) != (values.of("MAIL_PASSWORD") == null)) {
            problems.add("MAIL_USER and MAIL_PASSWORD go together: set both, or none for a server without login.");
        }
        if (values.of("MAIL_PASSWORD") != null && values.or("MAIL_TLS", "").equals(Malformed.WITHOUT_TLS)) {
            problems.add("MAIL_TLS is none, and MAIL_PASSWORD would be sent readably: use starttls or tls.");
        }
        return problems;
    }

    /** The variables by name. */
    @FunctionalInterface
    interface Values {
        @Nullable
        String of(String name);

        private String or(String name, String other) {
            var value = of(name);
            return value == null ? other : value;
        }
    }
}
