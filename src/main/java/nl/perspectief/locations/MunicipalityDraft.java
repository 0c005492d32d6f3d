package nl.perspectief.locations;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;

/**
 * What is said of a municipality.
 *
 * @param code short name: letters (kept in lower case), digits and hyphens, 1–20 characters
 * @param name 1–100 characters
 * @throws BadInputException for the first field that is not as it should be
 */
public record MunicipalityDraft(String code, String name) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}");

    public MunicipalityDraft {
        code = code.strip().toLowerCase(Locale.ROOT);
        name = PlainText.line(name);
        BadInputException.unless(!name.isEmpty() && name.length() <= 100, "name", "locations.bad.name", 100);
        BadInputException.unless(CODE.matcher(code).matches(), "code", "setup.bad.code");
    }
}
