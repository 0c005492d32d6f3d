package nl.perspectief.voting.count;

import java.util.regex.Pattern;
import nl.perspectief.base.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen. Its texts in three languages are not the counter's business.
 *
 * @param id       1 to 8 small letters and digits, fixed when the poll opens: what stands on the ballots
 * @param location where a candidate lives, 1 to 40 of A–Z, a–z, 0–9, full stop, hyphen and underscore; null if it doesn't
 *                 matter
 * @throws BadInputException for an id or location that is written otherwise
 */
public record Option(String id, @Nullable String location) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,8}");
    private static final Pattern LOCATION = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    public Option {
        BadInputException.unless(
                ID.matcher(id).matches()
                        && (location == null || LOCATION.matcher(location).matches()),
                "options",
                "voting.bad.option");
    }

    public Option(String id) {
        this(id, null);
    }
}
