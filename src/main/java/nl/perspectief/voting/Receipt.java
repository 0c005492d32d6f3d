package nl.perspectief.voting;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Sha256;

/**
 * What a voter keeps of a secret ballot: a random code, of which the sealed file lists the digest. It proves that the
 * ballot is included, never what it says. Its {@code toString} doesn't hold it.
 *
 * @param code 16 of {@value #SIGNS}, which can't be taken for each other: 80 bits
 */
public record Receipt(String code) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws BadInputException for anything else */
    public Receipt {
        BadInputException.unless(code.matches("[" + SIGNS + "]{" + LENGTH + "}"), "receipt", "voting.bad.receipt");
    }

    public static Receipt fresh() {
        return new Receipt(IntStream.range(0, LENGTH)
                .mapToObj(_ -> SIGNS.substring(RANDOM.nextInt(SIGNS.length())).substring(0, 1))
                .collect(Collectors.joining()));
    }

    /**
     * As people type it: in small letters too, with blanks and hyphens, and with what looks like another sign.
     *
     * @throws BadInputException for what is none
     */
    public static Receipt typed(String text) {
        return new Receipt(text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** In groups, to be read and copied: {@code 7K2M-9QXT-04BV-ZR3H}. */
    public String shown() {
        return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    byte[] sha256() {
        return Sha256.of(code.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "Receipt[not shown]";
    }
}
