package nl.perspectief.issues;

import static nl.perspectief.security.Standing.orNone;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Reports as somebody names them: M-2026-0042, or almere:M-2026-0042 where more than one municipality has that number.
 * In a query that takes them, {@code named} is this record.
 *
 * @param said the numbers, at least one
 * @param municipalities in which they are looked for
 */
record Numbers(Set<String> said, Collection<Long> municipalities) {

    /** The code of the municipality whose number it is. */
    static final String MUNICIPALITY = "(select m.code from Municipality m where m.id = r.municipalityId)";

    /** The number that a report had in confidence tells nobody else that it had one. */
    static final String SECRET_TOLD = "(r.visibility = CONFIDENTIAL or " + Sight.OWN + " or " + Sight.TRUSTED + ")";

    static final String NAMED = """
             (r.openNumber in :#{#named.bare()} and r.municipalityId in :#{#named.municipalities()}
                    and (r.openNumber in :#{#named.said()} or concat(
            """ + MUNICIPALITY + ", ':', r.openNumber) in :#{#named.said()})"
            + " or r.secretNumber in :#{#named.said()} and " + SECRET_TOLD + ")";

    /** A report that may be meant, with what the reader may name it by. */
    record Meant(
            long id,
            String municipality,
            @Nullable String openNumber,
            @Nullable String secretNumber) {

        boolean is(String said) {
            return said.equals(openNumber) || said.equals(secretNumber) || said.equals(municipality + ':' + openNumber);
        }
    }

    static Numbers of(Standing standing, Set<String> said) {
        return new Numbers(said, orNone(standing.municipalities()));
    }

    /** Without the municipality. */
    public Set<String> bare() {
        return said.stream().map(QuotedNumbers::bare).collect(Collectors.toSet());
    }

    /** The report of each; without those that name none, or that several have. */
    Map<String, Long> ids(List<Meant> found) {
        var ids = new HashMap<String, Long>();
        for (var number : said) {
            var meant = found.stream().filter(each -> each.is(number)).toList();
            if (meant.size() == 1) {
                ids.put(number, meant.getFirst().id());
            }
        }
        return ids;
    }
}
