package nl.perspectief.sessions;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.security.AddressLimit;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How many wrong codes come from one network address in a minute, on this node. Right ones don't count, since a whole
 * shelter may share an address.
 */
@Component
class Guesses {

    static final int MOST = 100;

    private final AddressLimit wrong;

    Guesses(Clock clock) {
        wrong = new AddressLimit(MOST, Duration.ofMinutes(1), clock);
    }

    /**
     * @param find by the code as it is kept
     * @throws NotFoundException when there is none of that code
     * @throws BadInputException after too many of those
     */
    <T> T right(String typed, Function<String, Optional<T>> find) {
        var address = address();
        BadInputException.unless(wrong.hasLeft(address), "code", "sessions.bad.manyGuesses");
        var code = JoinCode.read(typed);
        var found = code.length() == JoinCode.LENGTH ? find.apply(code) : Optional.<T>empty();
        return found.orElseThrow(() -> {
            wrong.take(address);
            return new NotFoundException("code");
        });
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }
}
