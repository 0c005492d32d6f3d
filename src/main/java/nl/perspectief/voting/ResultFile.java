package nl.perspectief.voting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * The result file of a poll as its tables say it: JSON in the form of RFC 8785 with the manifest, the digest of the seal
 * before it, the turnout, the ballots in order of their ids (open ones in order of the names), and the receipts in order
 * of their digests. It is written row by row, so that its length takes no memory.
 */
@Component
class ResultFile {

    private static final HexFormat HEX = HexFormat.of();
    private static final int ROWS_AT_ONCE = 1_000;

    private static final String BALLOTS = "select id, choice from ballot where poll_id = ? order by id";

    private static final String OPEN_BALLOTS = """
            select name, choice from open_ballot b
            where poll_id = ? and change_no = (
                select max(change_no) from open_ballot l where l.poll_id = b.poll_id and l.person_id = b.person_id)
            order by name collate utf8mb4_bin, person_id
            """;

    private static final String RECEIPTS =
            "select receipt_sha256 from poll_receipt where poll_id = ? order by receipt_sha256";

    private final JdbcTemplate database;

    ResultFile(JdbcTemplate tables) {
        // its own, since only here rows are read bit by bit
        this.database = new JdbcTemplate(java.util.Objects.requireNonNull(tables.getDataSource()));
        this.database.setFetchSize(ROWS_AT_ONCE);
    }

    /** @param choices takes what each ballot says */
    void write(long pollId, OutputStream out, Consumer<String> choices) {
        var poll = database.queryForMap("select manifest, secret, previous_sha256 from poll where id = ?", pollId);
        var previous = (byte @Nullable []) poll.get("previous_sha256");
        var secret = Boolean.TRUE.equals(poll.get("secret"));
        var list = new Rows(out);
        list.write("{\"ballots\":[");
        list.each(secret ? BALLOTS : OPEN_BALLOTS, pollId, row -> {
            choices.accept(row.getString("choice"));
            return ballot(secret, row);
        });
        var turnout = list.number;
        list.write("],\"manifest\":" + poll.get("manifest"));
        list.write(",\"previous\":" + (previous == null ? "null" : "\"" + HEX.formatHex(previous) + "\""));
        list.write(",\"receipts\":[");
        list.each(RECEIPTS, pollId, row -> "\"" + HEX.formatHex(row.getBytes(1)) + "\"");
        list.write("],\"turnout\":" + turnout + "}");
    }

    /** Each as it stands in the file, in its order. */
    List<String> ballots(long pollId, boolean secret) {
        return database.query(secret ? BALLOTS : OPEN_BALLOTS, (row, _) -> ballot(secret, row), pollId);
    }

    /** In the order of the file, 64 hexadecimal digits each. */
    List<String> receipts(long pollId) {
        return database.query(RECEIPTS, (row, _) -> HEX.formatHex(row.getBytes(1)), pollId);
    }

    private static String ballot(boolean secret, ResultSet row) throws SQLException {
        var choice = row.getString("choice");
        return secret
                ? "{\"choice\":" + choice + ",\"id\":\"" + HEX.formatHex(row.getBytes("id")) + "\"}"
                : "{\"choice\":" + choice + ",\"name\":" + Canonical.string(row.getString("name")) + "}";
    }

    private interface Row {
        String of(ResultSet row) throws SQLException;
    }

    private final class Rows {

        private final OutputStream out;
        private int number;

        private Rows(OutputStream out) {
            this.out = out;
        }

        private void each(String query, long pollId, Row text) {
            number = 0;
            database.query(
                    query,
                    (RowCallbackHandler) row -> {
                        write((number == 0 ? "" : ",") + text.of(row));
                        number++;
                    },
                    pollId);
        }

        private void write(String text) {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
