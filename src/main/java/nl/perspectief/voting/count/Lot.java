package nl.perspectief.voting.count;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * What the lot gives an option. Anyone can draw it again: it is the SHA-256 of the seal's digest (its 32 bytes, not their
 * hexadecimal form) followed by the option's id in UTF-8. The lowest comes first and is the strongest: it gets the seat,
 * and is the last to drop out of a run-off.
 *
 * @param sha256 64 hexadecimal digits in small letters
 */
public record Lot(String option, String sha256) {

    /** Bytes. */
    public static final int DIGEST = 32;

    /**
     * @param sealDigest the SHA-256 of the sealed file
     * @return the strongest first
     */
    public static List<Lot> draw(byte[] sealDigest, Collection<String> options) {
        if (sealDigest.length != DIGEST) {
            throw new IllegalArgumentException("A digest has 32 bytes, not " + sealDigest.length);
        }
        return options.stream()
                .map(option -> new Lot(option, hash(sealDigest, option)))
                .sorted(Comparator.comparing(Lot::sha256))
                .toList();
    }

    private static String hash(byte[] sealDigest, String option) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(sealDigest);
            return HexFormat.of().formatHex(sha256.digest(option.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
