package nl.perspectief.issues;

import static java.util.stream.Collectors.toMap;
import static nl.perspectief.security.Standing.orNone;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.attachments.PhotoAlbum;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.security.Access;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as everybody may read them: the own ones, those that the user handles, and those shown at the location. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(ReportService.READERS)
public class ReportService {

    static final String READERS = "hasAnyRole('" + Roles.RESIDENT + "', '" + Roles.COUNCIL_MEMBER + "', '"
            + Roles.LOCATION_MANAGER + "', '" + Roles.OVERSIGHT + "')";

    private static final int SIMILAR_SHOWN = 5;

    /** Fewer than these could be recognized. */
    private static final long FEWEST_COUNTED = 5;

    private final IssueReportRepository reports;
    private final ReportSearch search;
    private final ReportClocks clocks;
    private final FollowedReports followed;
    private final PhotoAlbum album;
    private final Access access;
    private final Clock clock;

    ReportService(
            IssueReportRepository reports,
            ReportSearch search,
            ReportClocks clocks,
            FollowedReports followed,
            PhotoAlbum album,
            Access access,
            Clock clock) {
        this.reports = reports;
        this.search = search;
        this.clocks = clocks;
        this.followed = followed;
        this.album = album;
        this.access = access;
        this.clock = clock;
    }

    /** The lists in which the user can find anything, the most useful first. */
    public List<Scope> scopes() {
        var standing = access.standing();
        var handles = Wanted.handlesWherever(standing)
                || !standing.locationsAs(Roles.LOCATION_MANAGER).isEmpty()
                || !standing.locationsHolding(FunctionKind.COUNCIL_CHAIR, FunctionKind.COUNCIL_SECRETARY)
                        .isEmpty();
        var reports =
                !standing.locationsAs(Roles.RESIDENT, Roles.COUNCIL_MEMBER).isEmpty();
        return Stream.of(Scope.WORK, Scope.MINE, Scope.ALL, Scope.SUPPORTED)
                .filter(scope -> switch (scope) {
                    case WORK -> handles;
                    case MINE, SUPPORTED -> reports;
                    case ALL -> handles || reports;
                })
                .toList();
    }

    /** @param page without a sort of its own: see {@link Scope} */
    public List<ReportRow> list(ReportFilter filter, Pageable page) {
        var standing = access.standing();
        var sight = Sight.of(standing);
        var words = SearchWords.wanted(filter.words());
        if (words.isEmpty() && !filter.words().isBlank()) {
            return List.of();
        }
        var wanted = Wanted.of(filter, standing, sight, words, clock.instant(), page);
        return switch (filter.scope()) {
            case WORK -> words.isEmpty() ? reports.findWork(sight, wanted) : search.work(sight, wanted);
            case ALL -> words.isEmpty() ? reports.findNewest(sight, wanted) : search.newest(sight, wanted);
            case MINE -> reports.findNewest(sight, wanted);
            case SUPPORTED -> reports.findSupported(sight, wanted);
        };
    }

    /**
     * What the user handles, by how pressing it is.
     *
     * @param locationId of one location, null for all
     * @param assigned whether only what is assigned to the user
     * @param most of each state
     */
    public List<ReportRow> board(@Nullable Long locationId, boolean assigned, int most) {
        var standing = access.standing();
        var sight = Sight.of(standing);
        var filter = ReportFilter.of(Scope.WORK).at(locationId).assigned(assigned);
        return reports.findBoard(
                sight, Wanted.of(filter, standing, sight, List.of(), clock.instant(), PageRequest.ofSize(most)));
    }

    /** @param most so many are shown at most for each reason */
    public WaitingReports waiting(int most) {
        var standing = access.standing();
        var sight = Sight.of(standing);
        var page = PageRequest.ofSize(WaitingReports.read(most));
        var wanted = Wanted.of(ReportFilter.of(Scope.WORK), standing, sight, List.of(), clock.instant(), page);
        return WaitingReports.of(reports.findWaiting(sight, wanted), most);
    }

    /**
     * @throws NotFoundException for a report that the user may not know of
     * @throws SeveralReportsException for a number alone that several municipalities of the user have
     */
    public Report find(String number) {
        var standing = access.standing();
        var sight = Sight.of(standing);
        var named = reports.findNamed(sight, Numbers.of(standing, Set.of(number)));
        if (named.size() > 1) {
            throw new SeveralReportsException(number);
        }
        var found = named.stream().findFirst().orElseThrow(() -> new NotFoundException("report " + number));
        var words = (ReportWords) found[1];
        var happened = reports.findLines(sight, words.id());
        var history = HistoryLine.known(happened);
        var others = history.stream()
                .map(HistoryLine.Found::otherId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var joined = words.isRelated() || !others.isEmpty()
                ? reports.findRelated(sight, words.id(), words.parentId(), words.mergedInto(), orNone(others))
                : List.<Object[]>of();
        var numbers = joined.stream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
        var head = (ReportRow) found[0];
        return new Report(
                head,
                words,
                isSupportable(head, words, standing),
                may(head, words, standing),
                words.mergedInto() == null ? null : followed.of(words.id()),
                HistoryLine.of(history, numbers),
                joined.stream()
                        .filter(row -> row[2] != null)
                        .map(RelatedReport::of)
                        .toList(),
                album.of(ReportPhotos.KIND, words.id()),
                head.handled() && words.mergedInto() == null ? usage(words, happened) : null);
    }

    private Usage usage(ReportWords words, List<Object[]> happened) {
        var lines = happened.stream().map(line -> (ReportEvent) line[1]).toList();
        return clocks.usage(words, lines, clock.instant());
    }

    /** Open reports about the same at the same location, the newest first: "me too" may do instead of another one. */
    public List<ReportRow> similar(long locationId, long categoryId) {
        return reports.findAlike(Sight.of(access.standing()), locationId, categoryId, Limit.of(SIMILAR_SHOWN));
    }

    /**
     * How many confidential reports there are in the municipalities that the user oversees without being their
     * confidential contact; of one with fewer than {@value #FEWEST_COUNTED} nothing, and nothing for somebody who also
     * manages a location.
     */
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public OptionalLong confidential() {
        var standing = access.standing();
        if (!standing.locationsAs(Roles.LOCATION_MANAGER).isEmpty()) {
            return OptionalLong.empty();
        }
        var overseen = new HashSet<>(standing.municipalitiesAs(Roles.OVERSIGHT));
        overseen.removeAll(standing.municipalitiesHolding(FunctionKind.CONFIDENTIAL_CONTACT));
        var numbers = reports.countConfidential(orNone(overseen), FEWEST_COUNTED);
        return numbers.stream().mapToLong(Long::longValue).reduce(Long::sum);
    }

    private static boolean isSupportable(ReportRow head, ReportWords words, Standing standing) {
        return !head.own()
                && head.visibility() == Visibility.LOCATION
                && standing.locationsAs(Roles.RESIDENT, Roles.COUNCIL_MEMBER).contains(words.locationId());
    }

    /** Of what is confidential comes nothing that others read. */
    private static Report.May may(ReportRow head, ReportWords words, Standing standing) {
        var open = head.visibility() != Visibility.CONFIDENTIAL && words.mergedInto() == null;
        return new Report.May(
                open && head.handled() && standing.oversees(words.municipalityId()),
                open && standing.locationsAs(Roles.COUNCIL_MEMBER).contains(words.locationId()));
    }

    private static Collection<Long> municipalities(Standing standing) {
        return orNone(standing.municipalities());
    }
}
