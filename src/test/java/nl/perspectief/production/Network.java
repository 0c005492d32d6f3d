package nl.perspectief.production;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.development.Ports;

/**
 * The network of the containers, all of it on this machine: each name with its port, the proxy's address and the ports
 * that it publishes become free ones here. Nothing else of the files of docker/ is replaced.
 */
record Network(int database, int keycloak, int portal, int http, int https) {

    /** The proxy's address among the containers. */
    static final String PROXY = "172.31.241.2";

    static Network free() {
        return new Network(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    String here(String text) {
        return text.replace("database:3306", "localhost:" + database)
                .replace("keycloak:8080", "127.0.0.1:" + keycloak)
                .replace("portal:8080", "127.0.0.1:" + portal)
                .replace(PROXY, "127.0.0.1")
                .replace("http_port 80\n", "http_port " + http + "\n")
                .replace("https_port 443\n", "https_port " + https + "\n");
    }

    Map<String, String> here(Map<String, String> environment) {
        var here = new LinkedHashMap<>(environment);
        here.replaceAll((_, value) -> here(value));
        return here;
    }
}
