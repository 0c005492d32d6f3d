package nl.perspectief.agenda.promises;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A page of what was promised in a municipality.
 *
 * @param municipality its name
 * @param asOf when this was so
 * @param counts of all of them, whatever the filter
 * @param page from 1 on
 * @param pages of the filter; at least 1
 */
public record Promises(
        String municipality,
        Instant asOf,
        List<PromiseCount> counts,
        PromiseFilter filter,
        int page,
        int pages,
        List<Promise> list) {

    public Promises {
        counts = List.copyOf(counts);
        list = List.copyOf(list);
    }

    public long count(Predicate<PromiseCount> which) {
        return counts.stream().filter(which).mapToLong(PromiseCount::number).sum();
    }

    public long overdue() {
        return counts.stream().mapToLong(PromiseCount::overdue).sum();
    }

    /** How many the filter finds, on all pages. */
    public long found() {
        return count(filter::takes);
    }
}
