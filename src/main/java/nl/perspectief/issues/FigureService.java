package nl.perspectief.issues;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.FigureReader.Wanted;
import nl.perspectief.issues.Figures.Kind;
import nl.perspectief.issues.Figures.Place;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports in figures, never by person: for managers and councils of their locations, for a city council of what is shown at
 * each location, for oversight of the municipality. {@link FigureSight} says what is counted for whom.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(FigureService.READERS)
public class FigureService {

    static final String READERS =
            "hasAnyRole('" + Roles.COUNCIL_MEMBER + "', '" + Roles.LOCATION_MANAGER + "', '" + Roles.OVERSIGHT + "')";

    /** So many months there are figures of: this one, and those before it. */
    public static final int MOST_MONTHS = FigureMonths.MOST;

    private final FigureReader reader;
    private final JdbcClient database;
    private final Access access;
    private final Clock clock;

    FigureService(FigureReader reader, JdbcClient database, Access access, Clock clock) {
        this.reader = reader;
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException for a location or a category of which the user has no figures
     * @throws BadInputException for more than {@value #MOST_MONTHS} months, or less than one
     */
    public Figures figures(FigureFilter filter) {
        var months = months(filter);
        var sight = FigureSight.of(access.standing());
        var choice = choice(sight);
        var places = List.copyOf(choice.places());
        var all = choice.kinds();
        var kinds =
                all.stream().filter(found -> !found.secret()).map(Found::kind).toList();
        var place = chosen(places, each -> each.code().equals(filter.locationCode()), filter.locationCode());
        var kind = chosen(kinds, each -> Objects.equals(each.id(), filter.categoryId()), filter.categoryId());
        var wanted = new Wanted(
                sight,
                months,
                place.map(Place::id).orElse(null),
                kind.map(Kind::id).orElse(null));
        var sums = sums(wanted);
        return new Figures(
                sight.isWide(),
                sums.total(),
                sums.months(months),
                sums.locations(place.map(List::of).orElse(places)),
                sums.categories(all.stream().map(Found::kind).toList()),
                places,
                kinds);
    }

    private FigureSums sums(Wanted wanted) {
        var sums = new FigureSums();
        var counted = reader.counted(wanted);
        counted.cells().forEach(sums::add);
        var others = new ArrayList<>(wanted.months());
        others.removeAll(counted.months());
        reader.single(wanted, others).forEach(sums::add);
        reader.open(wanted, clock.instant()).forEach(sums::add);
        return sums;
    }

    private static List<YearMonth> months(FigureFilter filter) {
        var number = filter.from().until(filter.until(), ChronoUnit.MONTHS) + 1;
        BadInputException.unless(
                number >= 1 && number <= MOST_MONTHS, "from", "issues.figures.bad.period", MOST_MONTHS);
        return Stream.iterate(filter.from(), month -> month.plusMonths(1))
                .limit(number)
                .toList();
    }

    /**
     * A category.
     *
     * @param secret whether what is reported now is confidential: to find nothing of it would say something else
     */
    private record Found(Kind kind, boolean secret) {}

    /** What there are figures of: locations by name, categories as they are kept. */
    private record Choice(List<Place> places, List<Found> kinds) {}

    /** In one statement, since a page has few; a category has no code. */
    private Choice choice(FigureSight sight) {
        var choice = new Choice(new ArrayList<>(), new ArrayList<>());
        database.sql("""
                        select l.id, l.code, l.name, null name_nl, null name_uk, false secret,
                            row_number() over (order by l.name, l.id) place
                        from location l
                        where l.municipality_id in (:wide) or l.id in (:around)
                        union all
                        select c.id, null, c.name_en, c.name_nl, c.name_uk, c.visibility = 'CONFIDENTIAL',
                            row_number() over (order by g.municipality_id, g.position, c.position, c.id)
                        from issue_category c join issue_group g on g.id = c.group_id
                        where g.municipality_id in (:municipalities)
                        order by place
                        """)
                .param("wide", sight.wide())
                .param("around", sight.around())
                .param("municipalities", sight.municipalities())
                .query(row -> {
                    var id = row.getLong("id");
                    var name = row.getString("name");
                    var code = row.getString("code");
                    if (code == null) {
                        var texts = new Texts(name, row.getString("name_nl"), row.getString("name_uk"));
                        choice.kinds.add(new Found(new Kind(id, texts), row.getBoolean("secret")));
                    } else {
                        choice.places.add(new Place(id, code, name));
                    }
                });
        return choice;
    }

    private static <T> Optional<T> chosen(List<T> choice, Predicate<T> isChosen, @Nullable Object wanted) {
        var chosen = choice.stream().filter(isChosen).findFirst();
        if (wanted != null && chosen.isEmpty()) {
            throw new NotFoundException("figures of " + wanted);
        }
        return chosen;
    }
}
