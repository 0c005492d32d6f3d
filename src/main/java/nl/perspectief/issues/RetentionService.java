package nl.perspectief.issues;

import java.util.List;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the job of retention would take away now; for who handles it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
public class RetentionService {

    private final RetentionRepository reports;
    private final RetentionTerms terms;
    private final Access access;

    RetentionService(RetentionRepository reports, RetentionTerms terms, Access access) {
        this.reports = reports;
        this.terms = terms;
        this.access = access;
    }

    /** The oldest first. */
    public List<DueToForget> due(int most) {
        return reports.findDue(
                Sight.of(access.standing()),
                terms.before(),
                terms.openBefore(),
                terms.confidentialBefore(),
                Limit.of(most));
    }
}
