package nl.perspectief.base.start;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.perspectief.base.data.DatabaseUrl;
import org.apache.catalina.util.NetMask;

/** What is wrong with the value of a variable, in the rest of a sentence; empty when it is right. */
final class Malformed {

    private static final Pattern NETWORK = Pattern.compile("[0-9a-fA-F.:]+(/[0-9]{1,3})?");
    private static final Pattern HOST = Pattern.compile("[\\w.-]+|[0-9a-fA-F]*(:[0-9a-fA-F]*){2,}");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    private static final Pattern REALM = Pattern.compile("[\\w.-]+");

    static final String WITHOUT_TLS = "none";
    private static final Set<String> TLS = Set.of("starttls", "tls", WITHOUT_TLS);

    static final String DEFAULT_LOG_FORMAT = "ecs";
    static final Set<String> LOG_FORMATS = Set.of(DEFAULT_LOG_FORMAT, "logstash", "gelf");

    private static final Pattern SCHEME = Pattern.compile("[\\w:]*:");
    private static final Pattern OPTIONS = Pattern.compile("[?#].*");

    private Malformed() {}

    /** What is malformed is said in the log, but not what may be a password in it: before an @, or among options. */
    private static String withoutSecrets(String address) {
        var slashes = address.indexOf("//");
        var scheme =
                slashes > 0 && SCHEME.matcher(address.substring(0, slashes)).matches()
                        ? address.substring(0, slashes + 2)
                        : "";
        var at = address.lastIndexOf('@');
        var place = at < scheme.length() ? address : scheme + address.substring(at + 1);
        return OPTIONS.matcher(place).replaceFirst("");
    }

    static String tls(String value) {
        return TLS.contains(value) ? "" : "is %s and must be starttls, tls or none".formatted(value);
    }

    static String host(String value) {
        return HOST.matcher(value).matches()
                ? ""
                : "is %s and must be a host alone, like mail.example.nl, without a port"
                        .formatted(withoutSecrets(value));
    }

    /** Without an example: the log takes out whatever looks like one. */
    static String mailAddress(String value) {
        return MAIL_ADDRESS.matcher(value).matches()
                ? ""
                : "is %s and must be a mail address and no more: a name, @ and a host".formatted(value);
    }

    static String anything(String value) {
        return "";
    }

    /** The portal is at the root of its address. */
    static String portal(String value) {
        var problem = publicAddress(value);
        return problem.isEmpty() && !URI.create(value).getRawPath().isEmpty()
                ? "is %s and must be an address like https://portal.example.nl, without a path".formatted(value)
                : problem;
    }

    /** What browsers use; over the network only with TLS. */
    static String publicAddress(String value) {
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

    static String address(String value) {
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
                .formatted(withoutSecrets(value));
    }

    static boolean isThisMachine(URI address) {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
    }

    static String database(String value) {
        return DatabaseUrl.isOne(value)
                ? ""
                : "is %s and must be like jdbc:mariadb://database:3306/perspectief".formatted(withoutSecrets(value));
    }

    static String truth(String value) {
        return Set.of("true", "false").contains(value) ? "" : "is %s and must be true or false".formatted(value);
    }

    static String port(String value) {
        return between(value, 1, 65_535);
    }

    static String between(String value, int least, int most) {
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

    static String proxies(String value) {
        var networks = Arrays.stream(value.split(",", -1)).map(String::strip).toList();
        if (!networks.stream().allMatch(Malformed::isNetwork)) {
            return "is %s and must be addresses or networks with commas between, like 10.0.0.5, 172.16.0.0/12"
                    .formatted(value);
        }
        return networks.stream().allMatch(Malformed::isOfOneOwner)
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

    static String server(String value) {
        var colon = value.lastIndexOf(':');
        return colon > 0 && port(value.substring(colon + 1)).isEmpty()
                ? ""
                : "is %s and must be a host and a port, like clamav:3310".formatted(withoutSecrets(value));
    }

    static String realm(String value) {
        return REALM.matcher(value).matches()
                ? ""
                : "is %s and must be a realm's name of letters, digits, dots, dashes and underscores".formatted(value);
    }

    static String ownAddress(String value) {
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

    static String logFormat(String value) {
        return LOG_FORMATS.contains(value) ? "" : "is %s and must be ecs, logstash or gelf".formatted(value);
    }
}
