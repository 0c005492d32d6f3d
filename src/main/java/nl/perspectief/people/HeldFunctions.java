package nl.perspectief.people;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import nl.perspectief.security.FunctionSource;
import nl.perspectief.security.HeldFunction;
import org.springframework.stereotype.Component;

/** Tells security where the roles of the current user hold. */
@Component
class HeldFunctions implements FunctionSource {

    private final PersonFunctionRepository functions;
    private final Clock clock;

    HeldFunctions(PersonFunctionRepository functions, Clock clock) {
        this.functions = functions;
        this.clock = clock;
    }

    @Override
    public Holder holderOf(String subject) {
        var rows = functions.findHeld(subject, clock.instant());
        var held = rows.stream()
                .filter(row -> row.kind() != null)
                .map(row -> new HeldFunction(
                        requireNonNull(row.kind()), requireNonNull(row.municipalityId()), row.locationId()))
                .toList();
        return rows.isEmpty()
                ? new Holder(0, "", held)
                : new Holder(rows.getFirst().personId(), rows.getFirst().personName(), held);
    }
}
