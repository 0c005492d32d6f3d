package nl.perspectief.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import nl.perspectief.development.PortalHome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What monitor.md tells operators to look at is there. */
@Tag("jar")
class MonitoringTests {

    private static final Pattern METRIC = Pattern.compile(
            "\\b(?:perspectief_[a-z_]+_total|(?:http_server|logback|hikaricp|tomcat|jvm|dbscheduler|process|disk|application)_[a-z_]+)");
    private static final Pattern ADDRESS = Pattern.compile("https://(?:portal|login)\\.example\\.nl[^\\s`]*");

    private final Installation installation = Installation.running();
    private final Outside somebody = new Outside(installation, "127.0.0.1");

    @Test
    void everyMetricIsThere() throws IOException {
        var metrics = somebody.get(
                        "http://127.0.0.1:" + installation.portal().managementPort() + "/actuator/prometheus")
                .body();

        assertThat(told(METRIC))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(metrics).containsPattern("(?m)^" + name + "[ {]"));
    }

    @Test
    void everyAddressAnswersToWhoIsOutside() throws IOException {
        assertThat(told(ADDRESS)).hasSize(2).allSatisfy(address -> {
            var here = address.replace("https://portal.example.nl", installation.portalUrl())
                    .replace("https://login.example.nl", installation.keycloakUrl());
            assertThat(somebody.get(here).statusCode()).isEqualTo(200);
        });
    }

    private static List<String> told(Pattern what) throws IOException {
        var text = Files.readString(PortalHome.topOfTree().resolve("src/docs/operations/monitor.md"));
        return what.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }
}
