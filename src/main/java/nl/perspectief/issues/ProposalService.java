package nl.perspectief.issues;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.agenda.Actions;
import nl.perspectief.agenda.Proposal;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Thing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which oversight makes an action of a report, or of what is reported again and again. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
public class ProposalService {

    private final IssueReportRepository reports;
    private final PatternReader patterns;
    private final Actions actions;
    private final Access access;

    ProposalService(IssueReportRepository reports, PatternReader patterns, Actions actions, Access access) {
        this.reports = reports;
        this.patterns = patterns;
        this.actions = actions;
        this.access = access;
    }

    /**
     * Proposes an action that comes of a report.
     *
     * @return the action's number
     * @throws NotFoundException unless the user oversees the report's municipality, and for a confidential one
     * @throws BadInputException for a merged one, while an action that came of it has not ended, and for bad words
     */
    @TriedAgain
    public String propose(String number, ProposalDraft draft) {
        var standing = access.standing();
        var sight = Sight.of(standing);
        var named = Numbers.of(standing, Set.of(number));
        var meant = reports.findMeant(sight, named);
        var id = named.ids(meant).get(number);
        var report = (id == null ? List.<IssueReport>of() : reports.holdHandled(sight, Set.of(id)))
                .stream()
                        .filter(held -> !held.isConfidential() && standing.oversees(held.getMunicipalityId()))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("report " + number));
        BadInputException.unless(report.getMergedInto() == null, "state", "issues.bad.state");
        var from = Set.of(ReportTrail.thing(report.getId()));
        var action = actions.propose(
                proposal(report.getMunicipalityId(), report.getLocationId(), draft, from),
                from,
                () -> actions.open(from).isPresent());
        return read(meant.getFirst().municipality(), action);
    }

    /**
     * Proposes an action that comes of the reports of a pattern, the latest {@value PatternReader#MOST_LINKED} of them.
     *
     * @return the action's number
     * @throws NotFoundException unless there is such a pattern in a municipality that the user oversees
     * @throws BadInputException while an action that came of it has not ended, and for bad words
     */
    @TriedAgain
    public String proposeOf(String locationCode, long categoryId, ProposalDraft draft) {
        var standing = access.standing();
        var pattern = patterns.find(standing, locationCode, categoryId)
                .filter(found -> standing.oversees(found.municipalityId()))
                .orElseThrow(() -> new NotFoundException("pattern at " + locationCode));
        var from = patterns.reports(standing, pattern);
        var action = actions.propose(
                proposal(pattern.municipalityId(), pattern.locationId(), draft, from),
                from,
                () -> patterns.isActedOn(pattern));
        return read(pattern.municipality(), action);
    }

    private Proposal proposal(long municipalityId, long locationId, ProposalDraft draft, Collection<Thing> from) {
        return new Proposal(
                municipalityId,
                locationId,
                draft.text(),
                draft.theme(),
                draft.term(),
                from.iterator().next(),
                access.standing().personId());
    }

    private String read(String municipality, Optional<String> action) {
        return action.map(number -> QuotedNumbers.readBy(access.standing(), municipality, number))
                .orElseThrow(() -> new BadInputException("title", "issues.bad.proposed"));
    }
}
