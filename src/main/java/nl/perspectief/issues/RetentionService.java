package nl.perspectief.issues;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.TreeMap;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the job of retention would take away; for who handles it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
public class RetentionService {

    /** So far ahead it can be seen. */
    public static final int AHEAD_DAYS = 30;

    private final RetentionRepository reports;
    private final RetentionTerms terms;
    private final Access access;

    RetentionService(RetentionRepository reports, RetentionTerms terms, Access access) {
        this.reports = reports;
        this.terms = terms;
        this.access = access;
    }

    /**
     * Within {@value #AHEAD_DAYS} days, if nothing happens to them.
     *
     * @param most that are named
     */
    public ForgetPlan plan(int most) {
        var sight = Sight.of(access.standing());
        var then = terms.after(Duration.ofDays(AHEAD_DAYS));
        var some = Limit.of(ForgetPlan.MOST_COUNTED + 1);
        var numbers =
                reports
                        .findDueVisibilities(sight, then.before(), then.openBefore(), then.confidentialBefore(), some)
                        .stream()
                        .collect(groupingBy(identity(), TreeMap::new, counting()));
        var first =
                reports
                        .findDue(sight, then.before(), then.openBefore(), then.confidentialBefore(), Limit.of(most))
                        .stream()
                        .map(due -> new DueToForget(
                                due.number(), due.category(), due.visibility(), due.state(), terms.night(due)))
                        .toList();
        return new ForgetPlan(numbers, first, terms.days(), terms.confidentialDays());
    }
}
