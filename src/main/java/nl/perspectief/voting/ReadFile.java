package nl.perspectief.voting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import nl.perspectief.voting.SealFault.Part;
import nl.perspectief.voting.count.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A sealed file that somebody brings, read by itself: whether it is as the portal writes one, and what its ballots come
 * to. Whether it is the file that was sealed only its digest tells. It is read bit by bit, twice: the second time it is
 * known what is asked, and each ballot is counted at once.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param manifest null for what is no such file
 * @param complete the digest of the complete file, in what is published of a secret poll with few ballots; else null.
 *     Nothing ties the rest of such a file to it
 * @param outcome of its ballots, counted anew; null if it has none or they can't be counted
 * @param includes whether the receipt that was asked for is in it
 * @param faults in itself
 */
public record ReadFile(
        String sha256,
        @Nullable PollManifest manifest,
        @Nullable String complete,
        @Nullable Outcome outcome,
        boolean includes,
        List<SealFault> faults) {

    static final String DIGEST = "[0-9a-f]{64}";
    static final String ID = "[0-9a-f]{32}";

    private static final List<String> WHOLE = List.of("ballots", "manifest", "previous", "receipts", "turnout");
    private static final List<String> PUBLISHED =
            List.of("complete", "manifest", "previous", "receipts", "result", "tied", "turnout", "winners");

    /** The file, from its beginning each time. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public static ReadFile read(Source file, @Nullable Receipt receipt) {
        try {
            FileOutline outline;
            try (var bytes = file.open()) {
                outline = FileOutline.of(bytes);
            }
            var manifest =
                    outline.isReadable() ? BroughtManifest.of(outline.members().get("manifest")) : null;
            if (manifest == null) {
                return faulty(outline, null, "content");
            }
            if (!outline.names().equals(WHOLE) && !outline.names().equals(PUBLISHED)) {
                return faulty(outline, manifest, "form");
            }
            var looked = receipt == null ? null : HexFormat.of().formatHex(receipt.sha256());
            var rows = new FileRows(manifest, outline.members(), looked);
            try (var bytes = file.open()) {
                rows.read(bytes, outline.sha256());
            }
            return of(outline, manifest, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadFile of(FileOutline outline, PollManifest manifest, FileRows rows) {
        var complete = outline.members().get("complete");
        return new ReadFile(
                HexFormat.of().formatHex(outline.sha256()),
                manifest,
                complete == null ? null : complete.asString(""),
                complete == null && rows.faults().isEmpty() ? rows.outcome(outline.sha256()) : null,
                rows.includes(),
                rows.faults());
    }

    private static ReadFile faulty(FileOutline outline, @Nullable PollManifest manifest, String field) {
        var fault = SealFault.of(Part.FILE, field);
        return new ReadFile(HexFormat.of().formatHex(outline.sha256()), manifest, null, null, false, List.of(fault));
    }

    /** Nothing of it can be verified but its form: it has a result, and no ballots that come to it. */
    public boolean isUnverifiable() {
        return complete != null && faults.isEmpty();
    }
}
