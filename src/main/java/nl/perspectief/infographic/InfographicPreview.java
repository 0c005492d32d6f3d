package nl.perspectief.infographic;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How an infographic would look.
 *
 * @param digest of all that it says, by which who publishes it says what they looked at
 * @param pictures in each language
 * @param suspicions words on it that may tell who somebody is
 */
public record InfographicPreview(String digest, Map<Locale, String> pictures, List<String> suspicions) {}
