package nl.perspectief.issues;

import static nl.perspectief.security.Standing.orNone;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
import org.springframework.data.domain.Pageable;

/**
 * What a list is asked for, as its query takes it: beside {@code sight}, {@code wanted} is this record. Nothing in it
 * is null, since a parameter that is compared with nothing has no type.
 *
 * @param anyPlace whether reports of all places of the municipalities are meant; else those of the places
 * @param figured locations whose shown reports stand in the reader's figures
 * @param words beginnings of words, of which each must stand in a report
 * @param sought one or two of those words, by which the reports are looked up
 * @param looked so many of the reports that are looked up by words are read, the first ones of the list
 * @param first reports are looked for among these alone
 */
record Wanted(
        ReportFilter filter,
        long personId,
        Instant now,
        Collection<Long> municipalities,
        boolean anyPlace,
        Collection<Long> places,
        Collection<Long> figured,
        List<String> words,
        List<String> sought,
        int looked,
        First first,
        int most,
        long skipped) {

    /**
     * Those at the beginning of a list.
     *
     * @param newerThan the id of a report, in a list that begins with the newest
     * @param dueUntil some moment, in a list that begins with the most pressing
     */
    record First(long newerThan, Instant dueUntil) {

        static final First ALL = new First(0, Deadlines.NEVER);
    }

    /** Whether the reports are of the places where the list looks. */
    static final String PLACED = """
             r.municipalityId in :#{#wanted.municipalities()}
                    and (:#{#wanted.anyPlace()} = true or r.locationId in :#{#wanted.places()})
            """;

    private static final String THERE = """
             and (:#{#wanted.anyLocation()} = true or r.locationId = :#{#wanted.locationId()})
            """;

    private static final String ASSIGNED = """
             and (:#{#wanted.anyHandler()} = true or r.handlerId = :#{#wanted.personId()})
            """;

    /** The beginning of those of one state, as far as a board can be narrowed. */
    static final String ON_BOARD = "(select r.id as id from IssueReport r where " + PLACED + THERE + ASSIGNED
            + " and r.workDue is not null and " + Sight.HANDLED + " and r.state = ";

    /** Whether the reports are those. */
    static final String FILTERED = PLACED
            + THERE
            + ASSIGNED
            + """
                    and (:#{#wanted.anyCategory()} = true or r.category.id = :#{#wanted.categoryId()})
                    and (:#{#wanted.anyState()} = true or r.state in :#{#wanted.states()})
                    and r.priority in :#{#wanted.priorities()}
                    and (:#{#wanted.anyDue()} = true or r.workDue < :#{#wanted.now()})
                    and (:#{#wanted.anyReporter()} = true or r.reporterId = :#{#wanted.personId()})
                    and (:#{#wanted.anyDay()} = true or r.reportedAt >= :#{#wanted.since()})
                    and (:#{#wanted.counted()} = false or r.visibility <> CONFIDENTIAL and r.state <> MERGED and (
                        r.visibility = LOCATION and r.locationId in :#{#wanted.figured()} or
            """ + Sight.HANDLED + """
            ))
                    and (:#{#wanted.words().size()} = 0
                        or :#{#wanted.words().size()} = (
                            select count(distinct case
                                when t.word like :#{#wanted.word(0)} then 0
                                when t.word like :#{#wanted.word(1)} then 1
                                when t.word like :#{#wanted.word(2)} then 2
                                when t.word like :#{#wanted.word(3)} then 3
                                when t.word like :#{#wanted.word(4)} then 4 end)
                            from ReportToken t
                            where t.reportId = r.id and (t.source = REPORT or
            """ + Sight.KNOWN + ") and (t.source <> NOTE or " + Sight.HANDLED + """
            ) and (t.confidential = false or
            """ + Sight.OWN
            + " or " + Sight.TRUSTED + "))) ";

    static final String AMONG_NEWEST = " and r.id > :#{#wanted.first().newerThan()}";

    static final String AMONG_MOST_PRESSING = " and r.workDue <= :#{#wanted.first().dueUntil()}";

    private static final String SOUGHT = """
             from (select r.id as id from (
                select w.reportId as id, max(w.workDue) as due from ReportToken w
                where w.municipalityId in :#{#wanted.municipalities()} and w.word like :#{#wanted.soughtWord(0)}
            """;

    /** The database begins with the rarer of both, or with both when neither is rare. */
    private static final String BOTH = SOUGHT + """
                 and w.reportId in (
                    select v.reportId from ReportToken v
                    where v.municipalityId in :#{#wanted.municipalities()} and v.word like :#{#wanted.soughtWord(1)})
            """;

    private static final String BY_AGE = " group by w.reportId order by w.reportId desc";

    private static final String BY_DUE =
            " and w.workDue is not null group by w.reportId order by max(w.workDue), w.reportId";

    private static final String REPORTS = """
             limit :#{#wanted.looked()}) found
            join IssueReport r on r.id = found.id
            where
            """;

    /** The reports that have the word, with when they are due; whoever may not read it there has none of them. */
    static final String BY_WORD = SOUGHT + BY_AGE + REPORTS;

    static final String BY_TWO_WORDS = BOTH + BY_AGE + REPORTS;

    /** Of the reports with which somebody still has to do something. */
    static final String OPEN_BY_WORD = SOUGHT + BY_DUE + REPORTS;

    static final String OPEN_BY_TWO_WORDS = BOTH + BY_DUE + REPORTS;

    static Wanted of(
            ReportFilter filter, Standing standing, Sight sight, List<String> words, Instant now, Pageable page) {
        var isOwn = filter.scope() == Scope.MINE || filter.scope() == Scope.SUPPORTED;
        return new Wanted(
                filter,
                standing.personId(),
                now,
                orNone(standing.municipalities()),
                isOwn || handlesWherever(standing),
                sight.around(),
                FigureSight.of(standing).around(),
                words,
                words,
                Integer.MAX_VALUE,
                First.ALL,
                page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE,
                page.isPaged() ? page.getOffset() : 0);
    }

    /** Looks reports up by one or two of the words, and reads so many of those, the first ones. */
    Wanted byWords(List<String> some, int number) {
        return looking(some, number, First.ALL);
    }

    /** Whether the page can be among so many. */
    boolean isWithin(int reports) {
        return skipped + most <= reports;
    }

    /** Looks among these alone. */
    Wanted among(First some) {
        return looking(sought, looked, some);
    }

    private Wanted looking(List<String> some, int number, First among) {
        return new Wanted(
                filter,
                personId,
                now,
                municipalities,
                anyPlace,
                places,
                figured,
                words,
                some,
                number,
                among,
                most,
                skipped);
    }

    static boolean handlesWherever(Standing standing) {
        return standing.holdsAny(Roles.OVERSIGHT)
                || !standing.municipalitiesHolding(FunctionKind.CONFIDENTIAL_CONTACT)
                        .isEmpty();
    }

    public boolean anyLocation() {
        return filter.locationId() == null;
    }

    public long locationId() {
        var id = filter.locationId();
        return id == null ? 0 : id;
    }

    public boolean anyCategory() {
        return filter.categoryId() == null;
    }

    public long categoryId() {
        var id = filter.categoryId();
        return id == null ? 0 : id;
    }

    public boolean anyState() {
        return filter.states().isEmpty();
    }

    public Collection<ReportState> states() {
        return filter.states().isEmpty() ? Set.of(ReportState.values()) : filter.states();
    }

    public Collection<Priority> priorities() {
        return filter.priorities().isEmpty() ? Set.of(Priority.values()) : filter.priorities();
    }

    public boolean anyHandler() {
        return !filter.assigned();
    }

    public boolean anyDue() {
        return !filter.overdue();
    }

    public boolean anyReporter() {
        return filter.scope() != Scope.MINE;
    }

    public boolean anyDay() {
        return filter.since() == null;
    }

    public Instant since() {
        var since = filter.since();
        return since == null ? Instant.EPOCH : Dates.startOf(since);
    }

    /** As {@link FigureSight} has it. */
    public boolean counted() {
        return filter.counted();
    }

    /** What a word must be like; nothing is like one that is lacking. */
    public String word(int place) {
        return beginning(words, place);
    }

    public String soughtWord(int place) {
        return beginning(sought, place);
    }

    private static String beginning(List<String> words, int place) {
        return place < words.size() ? words.get(place) + '%' : "";
    }
}
