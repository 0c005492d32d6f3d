package nl.perspectief.issues;

import java.util.List;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices when one thing is reported again and again: a reason for an action or a motion, rather than another repair. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(FigureService.READERS)
public class PatternService {

    /** So many reports of one category at one location make a pattern. */
    public static final int FEWEST = 5;

    /** Within so many days, today included. */
    public static final int DAYS = 14;

    private final PatternReader patterns;
    private final Access access;

    PatternService(PatternReader patterns, Access access) {
        this.patterns = patterns;
        this.access = access;
    }

    /**
     * Those at the user's locations, the largest first; there as long as they hold. Of the reports that the user may know
     * of as manager, council or oversight, since they are counted as figures are.
     */
    public List<Pattern> patterns(int most) {
        return patterns.all(access.standing(), most).stream()
                .map(PatternReader.Found::pattern)
                .toList();
    }

    /**
     * One that holds.
     *
     * @throws NotFoundException unless it is one of {@link #patterns}
     */
    public Pattern find(String locationCode, long categoryId) {
        return patterns.find(access.standing(), locationCode, categoryId)
                .map(PatternReader.Found::pattern)
                .orElseThrow(() -> new NotFoundException("pattern at " + locationCode));
    }
}
