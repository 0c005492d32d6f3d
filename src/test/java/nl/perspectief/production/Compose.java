package nl.perspectief.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.perspectief.development.PortalHome;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docker/compose.yaml}, as compose reads it. */
final class Compose {

    static final Path FOLDER = PortalHome.topOfTree().resolve("docker");

    private static final Pattern SECONDS = Pattern.compile("(\\d+)s");

    private final JsonNode content;

    private Compose(Object content) {
        this.content = JsonMapper.shared().valueToTree(content);
    }

    /** The file as it stands there. */
    static Compose raw() throws IOException {
        return new Compose(load());
    }

    /** The file with the values of variables put in. */
    static Compose with(Variables variables) throws IOException {
        return new Compose(putInto(load(), variables));
    }

    private static Object load() throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(FOLDER.resolve("compose.yaml")));
    }

    private static Object putInto(Object value, Variables variables) {
        return switch (value) {
            case String text -> variables.putInto(text);
            case List<?> list ->
                list.stream().map(item -> putInto(item, variables)).toList();
            case Map<?, ?> map -> {
                var filled = new LinkedHashMap<Object, Object>();
                map.forEach((key, item) -> filled.put(key, putInto(item, variables)));
                yield filled;
            }
            default -> value;
        };
    }

    List<String> services() {
        return List.copyOf(content.path("services").propertyNames());
    }

    Service service(String name) {
        return new Service(content.path("services").required(name));
    }

    /** What is said of a network. */
    JsonNode network(String name) {
        return content.path("networks").required(name);
    }

    /** One container. */
    record Service(JsonNode content) {

        String image() {
            return content.path("image").asString();
        }

        Map<String, String> environment() {
            var variables = new LinkedHashMap<String, String>();
            content.path("environment").forEachEntry((name, value) -> variables.put(name, value.asString()));
            return variables;
        }

        List<String> entrypoint() {
            return strings(content.required("entrypoint"));
        }

        List<String> command() {
            return strings(content.required("command"));
        }

        List<String> healthcheck() {
            return strings(content.path("healthcheck").required("test"));
        }

        Duration stopGracePeriod() {
            var text = content.required("stop_grace_period").asString();
            var seconds = SECONDS.matcher(text);
            if (!seconds.matches()) {
                throw new IllegalArgumentException("a duration in another form: " + text);
            }
            return Duration.ofSeconds(Long.parseLong(seconds.group(1)));
        }

        /** The file of the tree that the container sees at a place. */
        Path mounted(String place) {
            return strings(content.required("volumes")).stream()
                    .map(volume -> volume.split(":", -1))
                    .filter(volume -> volume[1].equals(place) && volume[0].startsWith("./"))
                    .map(volume -> FOLDER.resolve(volume[0]).normalize())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nothing of the tree is at " + place));
        }

        boolean isPublished() {
            return content.has("ports");
        }

        boolean isReadOnly() {
            return content.path("read_only").asBoolean(false);
        }

        /** What the kernel lets others do and not this one. */
        List<String> dropped() {
            return strings(content.path("cap_drop"));
        }

        String memory() {
            return content.path("mem_limit").asString("");
        }

        /** The networks that it is in, however they are written. */
        List<String> networks() {
            var networks = content.required("networks");
            return networks.isArray() ? strings(networks) : List.copyOf(networks.propertyNames());
        }

        String addressIn(String network) {
            return content.path("networks")
                    .path(network)
                    .required("ipv4_address")
                    .asString();
        }

        private static List<String> strings(JsonNode list) {
            return list.valueStream().map(JsonNode::asString).toList();
        }
    }
}
