package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is published instead of the sealed file where so few voted in secret that it would tell who voted what: the
 * outcome, the receipts, and the digest of the complete file, which stays in the portal.
 */
@Component
class PublicFile {

    private final JdbcClient database;

    PublicFile(JdbcClient database) {
        this.database = database;
    }

    void write(Poll poll, OutputStream out) {
        var seal = requireNonNull(poll.seal());
        var json = Canonical.object();
        json.set("manifest", Canonical.read(poll.manifest().toJson()));
        json.put("complete", seal.sha256());
        json.put("previous", seal.previous());
        json.put("result", seal.outcome().result().name());
        var winners = json.putArray("winners");
        seal.outcome().winners().forEach(winners::add);
        var tied = json.putArray("tied");
        seal.outcome().tied().forEach(tied::add);
        json.put("turnout", seal.outcome().ballots());
        var receipts = json.putArray("receipts");
        database.sql("select receipt_sha256 from poll_receipt where poll_id = ? order by receipt_sha256")
                .param(poll.id())
                .query((row, _) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list()
                .forEach(receipts::add);
        try {
            out.write(Canonical.write(json).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
