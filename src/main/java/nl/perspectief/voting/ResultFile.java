package nl.perspectief.voting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * The result file of a poll as its tables say it: JSON in the form of RFC 8785 with the manifest, the digest of the seal
 * before it, the turnout, the ballots in order of their ids (open ones in order of the names), and the receipts in order
 * of their digests. It is written row by row, so that its length takes no memory; but open ballots are read in one go,
 * since the order of names is in no index.
 */
@Component
class ResultFile {

    private static final HexFormat HEX = HexFormat.of();
    private static final int ROWS_AT_ONCE = 1_000;

    private static final String BALLOTS =
            "select id, choice from ballot where poll_id = ? and id > ? order by id limit " + ROWS_AT_ONCE;

    private static final String OPEN_BALLOTS = """
            select name, choice from open_ballot b
            where poll_id = ? and change_no = (
                select max(change_no) from open_ballot l where l.poll_id = b.poll_id and l.person_id = b.person_id)
            order by name collate utf8mb4_nopad_bin, person_id
            """;

    private static final String RECEIPTS = """
            select receipt_sha256 from poll_receipt where poll_id = ? and receipt_sha256 > ?
            order by receipt_sha256 limit\s""" + ROWS_AT_ONCE;

    private final JdbcTemplate database;

    ResultFile(JdbcTemplate database) {
        this.database = database;
    }

    /** @param choices takes what each ballot says */
    void write(long pollId, OutputStream out, Consumer<String> choices) {
        var poll = database.queryForMap("select manifest, secret, previous_sha256 from poll where id = ?", pollId);
        var previous = (byte @Nullable []) poll.get("previous_sha256");
        var secret = Boolean.TRUE.equals(poll.get("secret"));
        var list = new Rows(out);
        list.write("{\"ballots\":[");
        each(secret, pollId, row -> {
            choices.accept(row.getString("choice"));
            list.add(ballot(secret, row));
        });
        var turnout = list.number;
        list.write("],\"manifest\":" + poll.get("manifest"));
        list.write(",\"previous\":" + (previous == null ? "null" : "\"" + HEX.formatHex(previous) + "\""));
        list.write(",\"receipts\":[");
        list.number = 0;
        receipts(pollId, list::add);
        list.write("],\"turnout\":" + turnout + "}");
    }

    /** Each as it stands in the file, in its order. */
    void ballots(long pollId, boolean secret, Consumer<String> ballots) {
        each(secret, pollId, row -> ballots.accept(ballot(secret, row)));
    }

    /** The same of them. */
    void receipts(long pollId, Consumer<String> receipts) {
        new Steps(row -> receipts.accept(receipt(row))).read(RECEIPTS, pollId);
    }

    /** What each ballot says, in the same order. */
    void choices(long pollId, boolean secret, Consumer<String> choices) {
        each(secret, pollId, row -> choices.accept(row.getString("choice")));
    }

    private static String receipt(ResultSet row) throws SQLException {
        return "\"" + HEX.formatHex(row.getBytes(1)) + "\"";
    }

    private void each(boolean secret, long pollId, RowCallbackHandler ballot) {
        if (secret) {
            new Steps(ballot).read(BALLOTS, pollId);
        } else {
            database.query(OPEN_BALLOTS, ballot, pollId);
        }
    }

    private static String ballot(boolean secret, ResultSet row) throws SQLException {
        var choice = row.getString("choice");
        return secret
                ? "{\"choice\":" + choice + ",\"id\":\"" + HEX.formatHex(row.getBytes("id")) + "\"}"
                : "{\"choice\":" + choice + ",\"name\":" + Canonical.string(row.getString("name")) + "}";
    }

    /**
     * Rows by their first column, some at a time: the driver would take all that are left into memory as soon as a part of
     * the file is stored meanwhile.
     */
    private final class Steps implements RowCallbackHandler {

        private final RowCallbackHandler each;
        private byte[] last = {};
        private int number;

        private Steps(RowCallbackHandler each) {
            this.each = each;
        }

        private void read(String query, long pollId) {
            do {
                number = 0;
                database.query(query, this, pollId, last);
            } while (number == ROWS_AT_ONCE);
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            each.processRow(row);
            last = row.getBytes(1);
            number++;
        }
    }

    private static final class Rows {

        private final OutputStream out;
        private int number;

        private Rows(OutputStream out) {
            this.out = out;
        }

        private void add(String text) {
            write((number == 0 ? "" : ",") + text);
            number++;
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
