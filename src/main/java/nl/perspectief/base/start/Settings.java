package nl.perspectief.base.start;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.perspectief.base.data.DatabaseUrl;
import org.apache.catalina.util.NetMask;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables of the portal. A variable may be left out where it has a default; empty it is always a
 * mistake, since an empty value is what a forgotten line in a file of variables leads to.
 */
final class Settings {

    /** Every variable, in the order of the README. */
    static final List<Setting> ALL = List.of(
            Setting.required("PORTAL_URL", Settings::portal),
            Setting.optional("PORTAL_PORT", Settings::port),
            Setting.optional("TRUSTED_PROXIES", Settings::proxies),
            Setting.required("DATABASE_URL", Settings::database),
            Setting.optional("DATABASE_USER", Settings::anything),
            Setting.secret("DATABASE_PASSWORD"),
            Setting.optional("DATABASE_OWNER_USER", Settings::anything),
            Setting.secret("DATABASE_OWNER_PASSWORD"),
            Setting.optional("DATABASE_CONNECTIONS", value -> between(value, 2, 500)),
            Setting.required("KEYCLOAK_URL", Settings::publicAddress),
            Setting.optional("KEYCLOAK_INTERNAL_URL", Settings::address),
            Setting.optional("KEYCLOAK_REALM", Settings::realm),
            Setting.optional("KEYCLOAK_CLIENT_ID", Settings::anything),
            Setting.secret("KEYCLOAK_CLIENT_SECRET"),
            Setting.optional("KEYCLOAK_ACCOUNTS_CLIENT_ID", Settings::anything),
            Setting.optionalSecret("KEYCLOAK_ACCOUNTS_CLIENT_SECRET"),
            Setting.optional("VIRUS_SCANNER", Settings::server),
            Setting.optional("RETENTION_DAYS", value -> between(value, 30, 3_650)),
            Setting.optional("RETENTION_DAYS_CONFIDENTIAL", value -> between(value, 30, 3_650)),
            Setting.optional("MAIL_HOST", Settings::anything),
            Setting.optional("MAIL_PORT", Settings::port),
            Setting.optional("MAIL_TLS", Settings::tls),
            Setting.optional("MAIL_USER", Settings::anything),
            Setting.optional("MAIL_PASSWORD", Settings::anything),
            Setting.optional("MAIL_FROM", Settings::mailAddress),
            Setting.optional("SIGN_INS_PER_MINUTE", value -> between(value, 1, 100_000)),
            Setting.optional("MANAGEMENT_PORT", Settings::port),
            Setting.optional("MANAGEMENT_ADDRESS", Settings::ownAddress),
            Setting.optional("LOG_FORMAT", Settings::logFormat));

    private static final int SHORTEST_SECRET = 16;

    /** What stands in files that everybody can read. */
    private static final Pattern KNOWN_SECRET = Pattern.compile(
            "change.?(me|this|it)|development|example|password|secret|perspectief", Pattern.CASE_INSENSITIVE);

    private static final Pattern NETWORK = Pattern.compile("[0-9a-fA-F.:]+(/[0-9]{1,3})?");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    private static final Pattern REALM = Pattern.compile("[\\w.-]+");

    private static final String WITHOUT_TLS = "none";
    private static final Set<String> TLS = Set.of("starttls", "tls", WITHOUT_TLS);

    static final String DEFAULT_LOG_FORMAT = "ecs";
    static final Set<String> LOG_FORMATS = Set.of(DEFAULT_LOG_FORMAT, "logstash", "gelf");

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
            return new Setting(name, true, true, Settings::anything);
        }

        static Setting optionalSecret(String name) {
            return new Setting(name, false, true, Settings::anything);
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
        if (isThisMachine(URI.create(values.or("PORTAL_URL", "")))) {
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
        if (values.of("MAIL_PASSWORD") != null && values.or("MAIL_TLS", "").equals(WITHOUT_TLS)) {
            problems.add("MAIL_TLS is none, and MAIL_PASSWORD would be sent readably: use starttls or tls.");
        }
        return problems;
    }

    private static String tls(String value) {
        return TLS.contains(value) ? "" : "is %s and must be starttls, tls or none".formatted(value);
    }

    private static String mailAddress(String value) {
        return MAIL_ADDRESS.matcher(value).matches()
                ? ""
                : "is %s and must be a mail address like portal@example.nl".formatted(value);
    }

    private static String anything(String value) {
        return "";
    }

    /** The portal is at the root of its address. */
    private static String portal(String value) {
        var problem = publicAddress(value);
        return problem.isEmpty() && !URI.create(value).getRawPath().isEmpty()
                ? "is %s and must be an address like https://portal.example.nl, without a path".formatted(value)
                : problem;
    }

    /** What browsers use; over the network only with TLS. */
    private static String publicAddress(String value) {
        var problem = address(value);
        if (!problem.isEmpty()) {
            return problem;
        }
        var address = URI.create(value);
        if (address.getScheme().equals("http") && !isThisMachine(address)) {
            return "is %s and must begin with https://, except on this machine (localhost)".formatted(value);
        }
        return "";
    }

    private static String address(String value) {
        try {
            var address = new URI(value);
            if (Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && address.getUserInfo() == null
                    && !value.endsWith("/")) {
                return "";
            }
        } catch (URISyntaxException malformed) {
            // told like every other address that is none
        }
        return "is %s and must be an address like https://portal.example.nl, without a slash at its end"
                .formatted(value);
    }

    static boolean isThisMachine(URI address) {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
    }

    private static String database(String value) {
        return DatabaseUrl.isOne(value)
                ? ""
                : "is %s and must be like jdbc:mariadb://database:3306/perspectief".formatted(value);
    }

    private static String port(String value) {
        return between(value, 1, 65_535);
    }

    private static String between(String value, int least, int most) {
        try {
            var number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return "";
            }
        } catch (NumberFormatException malformed) {
            // told like every other number that is out of range
        }
        return "is %s and must be a whole number from %d to %d".formatted(value, least, most);
    }

    private static String proxies(String value) {
        var networks = Arrays.stream(value.split(",", -1)).map(String::strip).toList();
        if (!networks.stream().allMatch(Settings::isNetwork)) {
            return "is %s and must be addresses or networks with commas between, like 10.0.0.5, 172.16.0.0/12"
                    .formatted(value);
        }
        return networks.stream().allMatch(Settings::isOfOneOwner)
                ? ""
                : "is %s and must be the proxy alone: with so large a network, anybody's X-Forwarded-… is believed"
                        .formatted(value);
    }

    private static boolean isNetwork(String value) {
        return NETWORK.matcher(value).matches() && isReadable(value, NetMask::new);
    }

    /** The largest private networks are 10.0.0.0/8 and fc00::/7. */
    private static boolean isOfOneOwner(String network) {
        var slash = network.indexOf('/');
        return slash < 0 || Integer.parseInt(network.substring(slash + 1)) >= (network.contains(":") ? 7 : 8);
    }

    private static String server(String value) {
        var colon = value.lastIndexOf(':');
        return colon > 0 && port(value.substring(colon + 1)).isEmpty()
                ? ""
                : "is %s and must be a host and a port, like clamav:3310".formatted(value);
    }

    private static String realm(String value) {
        return REALM.matcher(value).matches()
                ? ""
                : "is %s and must be a realm's name of letters, digits, dots, dashes and underscores".formatted(value);
    }

    private static String ownAddress(String value) {
        return isReadable(value, InetAddress::ofLiteral)
                ? ""
                : "is %s and must be an address of this machine in numbers, like 127.0.0.1".formatted(value);
    }

    private static boolean isReadable(String value, Function<String, ?> reader) {
        try {
            return reader.apply(value) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String logFormat(String value) {
        return LOG_FORMATS.contains(value) ? "" : "is %s and must be ecs, logstash or gelf".formatted(value);
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
