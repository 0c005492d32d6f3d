package nl.perspectief.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.security.Access;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With which oversight can begin to say what is to be done, where an action came of what others may not read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(ActionSight.OVERSIGHT)
public class BeginningService {

    private final ActionReader actions;
    private final List<ActionBeginning> beginnings;
    private final Trail trail;
    private final Access access;

    BeginningService(ActionReader actions, List<ActionBeginning> beginnings, Trail trail, Access access) {
        this.actions = actions;
        this.beginnings = beginnings;
        this.trail = trail;
        this.access = access;
    }

    /**
     * @return empty where nothing is known
     * @throws NotFoundException unless the user oversees it
     */
    public Optional<String> of(String number, Locale language) {
        var standing = access.standing();
        var action = actions.find(standing, number);
        access.requireOversightOf(action.municipalityId());
        var origins =
                trail.before(action.thing()).stream().collect(groupingBy(Thing::kind, mapping(Thing::id, toList())));
        for (var beginning : beginnings) {
            var ids = origins.getOrDefault(beginning.kind(), List.of());
            if (!ids.isEmpty()) {
                return beginning.of(standing, ids, language);
            }
        }
        return Optional.empty();
    }
}
