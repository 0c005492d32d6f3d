package nl.perspectief.base.start;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps out of the log what statements carry to and from the database and what browsers send, ballots among it, whatever
 * level somebody sets: these would repeat each value, the driver each packet, and Tomcat each request, with its cookies.
 */
class WithoutValues implements ApplicationListener<ApplicationPreparedEvent> {

    private static final List<String> REPEAT_VALUES = List.of(
            "org.mariadb.jdbc",
            "org.springframework.jdbc.core.StatementCreatorUtils",
            "org.hibernate.orm.jdbc",
            "org.apache.coyote",
            "org.apache.tomcat.websocket",
            "org.atmosphere",
            "com.vaadin.flow.server.communication");

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers
                && loggers.getTurboFilterList().stream().noneMatch(Filter.class::isInstance)) {
            loggers.addTurboFilter(new Filter());
        }
    }

    private static final class Filter extends TurboFilter {

        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                Logger logger,
                Level level,
                @Nullable String format,
                Object @Nullable [] parameters,
                @Nullable Throwable thrown) {
            return !level.isGreaterOrEqual(Level.INFO) && REPEAT_VALUES.stream().anyMatch(logger.getName()::startsWith)
                    ? FilterReply.DENY
                    : FilterReply.NEUTRAL;
        }
    }
}
