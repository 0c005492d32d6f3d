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
    private static final Pattern LABELLED = Pattern.compile("[a-z_]+\\{[a-z]+=\"[^\"]+\"}");

    /** There is none until a page fails; another test has one fail. */
    private static final String FAILED_PAGE = "outcome=\"SERVER_ERROR\"";

    private static final Pattern ADDRESS = Pattern.compile("https://(?:portal|login)\\.example\\.nl[^\\s`]*");

    private final Installation installation = Installation.running();
    private final Outside somebody = new Outside(installation, "127.0.0.1");

    @Test
    void everyMetricIsThere() throws IOException {
        var metrics = metrics();

        assertThat(told(METRIC))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(metrics).containsPattern("(?m)^" + name + "[ {]"));
    }

    /** An alert for a value that never comes is never raised. */
    @Test
    void everyMetricHasTheLabelsOfTheAlerts() throws IOException {
        var metrics = metrics();

        assertThat(told(LABELLED))
                .hasSizeGreaterThan(4)
                .filteredOn(series -> !series.contains(FAILED_PAGE))
                .allSatisfy(series -> {
                    var label = series.indexOf('{') + 1;
                    assertThat(metrics.lines())
                            .anyMatch(line -> line.startsWith(series.substring(0, label))
                                    && line.contains(series.substring(label, series.length() - 1)));
                });
    }

    private String metrics() {
        return somebody.get("http://127.0.0.1:" + installation.portal().managementPort() + "/actuator/prometheus")
                .body();
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
