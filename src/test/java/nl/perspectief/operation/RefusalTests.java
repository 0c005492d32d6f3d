package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.TestServers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A portal that is set up wrongly ends at once and says what to mend. */
class RefusalTests {

    @Test
    void everyMissingOrMalformedVariableIsNamed() throws IOException {
        assertThat(refusal(Map.of(
                        "PORTAL_URL", "https://portal.almere.example/",
                        "KEYCLOAK_CLIENT_SECRET", "",
                        "MANAGEMENT_ADDRESS", "nowhere",
                        "TRUSTED_PROXIES", "10.0.0.300",
                        "LOG_FORMAT", "json")))
                .contains(
                        "PORTAL_URL is https://portal.almere.example/ and must be",
                        "DATABASE_URL is missing.",
                        "DATABASE_PASSWORD is missing.",
                        "DATABASE_OWNER_PASSWORD is missing.",
                        "KEYCLOAK_URL is missing.",
                        "KEYCLOAK_CLIENT_SECRET is empty.",
                        "MANAGEMENT_ADDRESS is nowhere and must be",
                        "TRUSTED_PROXIES is 10.0.0.300 and must be",
                        "LOG_FORMAT is json and must be");
    }

    @Test
    void aWrongPasswordIsNamedByItsVariable() throws IOException {
        var variables = new HashMap<>(Production.environment());
        variables.putAll(Map.of(
                "DATABASE_URL", Production.database().url(),
                "DATABASE_PASSWORD", "8c6f2a4e1b3d5f7a9c0e",
                "DATABASE_OWNER_PASSWORD", "1b3d5f7a9c0e8c6f2a4e"));

        assertThat(refusal(variables))
                .contains("(DATABASE_PASSWORD)", "(DATABASE_OWNER_PASSWORD)")
                .doesNotContain("8c6f2a4e1b3d5f7a9c0e", "1b3d5f7a9c0e8c6f2a4e");
    }

    @Test
    void aDatabaseThatIsAwayIsSaidOnce() throws IOException {
        var variables = new HashMap<>(Production.environment());
        variables.putAll(Map.of(
                "DATABASE_URL", "jdbc:mariadb://localhost:1/perspectief",
                "DATABASE_PASSWORD", "8c6f2a4e1b3d5f7a9c0e",
                "DATABASE_OWNER_PASSWORD", "1b3d5f7a9c0e8c6f2a4e"));

        assertThat(refusal(variables))
                .containsOnlyOnce("The database at jdbc:mariadb://localhost:1/perspectief doesn't answer");
    }

    /** What is said, after the rest is found as it must be. */
    private static String refusal(Map<String, String> variables) throws IOException {
        var portal = TestServers.portal(PortalProcess.Program.OF_BROWSER_TESTS, variables);
        assertThat(portal.startInVain()).isEqualTo(1);
        var lines = linesOf(portal);
        assertThat(lines).noneMatch(line -> line.toString().contains("\\tat "));
        return lines.stream()
                .filter(line -> line.at("/log/level").asString().equals("ERROR"))
                .map(line -> line.path("message").asString())
                .reduce((one, another) -> {
                    throw new AssertionError("said in two places: " + one + another);
                })
                .orElseThrow();
    }

    private static List<JsonNode> linesOf(PortalProcess portal) throws IOException {
        try (var lines = Files.lines(portal.log())) {
            return lines.map(JsonMapper.shared()::readTree).toList();
        }
    }
}
