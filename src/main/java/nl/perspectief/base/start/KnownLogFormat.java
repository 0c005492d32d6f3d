package nl.perspectief.base.start;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the log be written in a known format when LOG_FORMAT names none, so that the refusal to start can be read. */
class KnownLogFormat implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var format = environment.getProperty("LOG_FORMAT", "");
        if (!format.isBlank() && !Malformed.LOG_FORMATS.contains(format)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "known log format",
                            Map.of("logging.structured.format.console", Malformed.DEFAULT_LOG_FORMAT)));
        }
    }
}
