package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.perspectief.base.Sha256;
import nl.perspectief.base.time.Dates;
import nl.perspectief.voting.Comparing.Compared;
import nl.perspectief.voting.SealFault.Part;
import nl.perspectief.voting.count.Count;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;

/**
 * Holds what the tables say of a sealed poll against the sealed file, and both against their digests. Who changes the
 * tables, the file, and the digests of this poll and of all later ones in one is found by the digests that were mailed.
 */
@Component
class SealCheck {

    /** No more are told than somebody reads. */
    private static final int MOST_BALLOTS = 100;

    private final JdbcClient database;
    private final SealedFiles files;
    private final ResultFile tables;

    SealCheck(JdbcClient database, SealedFiles files, ResultFile tables) {
        this.database = database;
        this.files = files;
        this.tables = tables;
    }

    /** The sealed poll that was opened so. */
    Optional<Long> sealedWith(PollManifest manifest) {
        return database.sql("select id from poll where manifest_sha256 = ? and state = 'SEALED'")
                .param(Sha256.of(manifest.toJson().getBytes(StandardCharsets.UTF_8)))
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    /** @return nothing if all fits */
    List<SealFault> check(long pollId) {
        var row = database.sql("select * from poll where id = ?")
                .param(pollId)
                .query(Row::of)
                .single();
        var faults = new LinkedHashSet<SealFault>();
        try {
            new Check(row, faults).all();
        } catch (DataAccessException unavailable) {
            throw unavailable;
        } catch (RuntimeException unreadable) {
            // what can't be read as a poll any more; what is told already says where
            if (faults.isEmpty()) {
                faults.add(SealFault.of(Part.POLL, "manifest"));
            }
        }
        return List.copyOf(faults);
    }

    /** As it is stored. */
    private record Row(
            long id,
            long councilId,
            boolean secret,
            LocalDateTime opensAt,
            LocalDateTime closesAt,
            int rollSize,
            byte[] rollSalt,
            String manifest,
            byte[] manifestSha256,
            int chainNo,
            byte @Nullable [] previous,
            byte[] sealed) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getLong("council_id"),
                    row.getBoolean("secret"),
                    row.getObject("opens_at", LocalDateTime.class),
                    row.getObject("closes_at", LocalDateTime.class),
                    row.getInt("roll_size"),
                    row.getBytes("roll_salt"),
                    row.getString("manifest"),
                    row.getBytes("manifest_sha256"),
                    row.getInt("chain_no"),
                    row.getBytes("previous_sha256"),
                    row.getBytes("sealed_sha256"));
        }
    }

    private final class Check {

        private final Row poll;
        private final Set<SealFault> faults;

        private Check(Row poll, Set<SealFault> faults) {
            this.poll = poll;
            this.faults = faults;
        }

        private void all() {
            compareManifestDigest();
            compareChain();
            var ballots = compareFile();
            var manifest = PollManifest.fromJson(poll.manifest());
            compareColumns(manifest);
            compareRoll(manifest, ballots);
            compareOutcome(manifest);
        }

        private void compareManifestDigest() {
            if (!Arrays.equals(Sha256.of(poll.manifest().getBytes(StandardCharsets.UTF_8)), poll.manifestSha256())) {
                // that of the file says which of the two it is
                var sealed = Arrays.equals(poll.manifestSha256(), digestOfSealedManifest());
                faults.add(SealFault.of(Part.POLL, sealed ? "manifest" : "manifest_sha256"));
            }
        }

        private byte @Nullable [] digestOfSealedManifest() {
            var manifest = outline().members().get("manifest");
            return manifest == null ? null : Sha256.of(Canonical.write(manifest).getBytes(StandardCharsets.UTF_8));
        }

        private void compareChain() {
            // also where both are missing, but for the first
            var before = sealOf(poll.chainNo() - 1);
            if (poll.chainNo() < 1
                    || (poll.chainNo() == 1) != (poll.previous() == null)
                    || !Arrays.equals(before, poll.previous())) {
                faults.add(SealFault.of(Part.CHAIN, "previous_sha256"));
            }
            var after = database.sql("select previous_sha256 from poll where council_id = ? and chain_no = ?")
                    .param(poll.councilId())
                    .param(poll.chainNo() + 1)
                    .query((row, _) -> row.getBytes(1))
                    .optional();
            if (after.isPresent() && !Arrays.equals(after.get(), poll.sealed())) {
                faults.add(SealFault.of(Part.CHAIN, "sealed_sha256"));
            }
        }

        private byte @Nullable [] sealOf(int chainNo) {
            return database.sql("select sealed_sha256 from poll where council_id = ? and chain_no = ?")
                    .param(poll.councilId())
                    .param(chainNo)
                    .query((row, _) -> row.getBytes(1))
                    .optional()
                    .orElse(null);
        }

        /** @return how many ballots the tables have */
        private int compareFile() {
            var ballots = new AtomicInteger();
            var comparing = new Comparing(files.open(poll.id()));
            tables.write(poll.id(), comparing, _ -> ballots.incrementAndGet());
            compareFile(comparing.end());
            return ballots.get();
        }

        private void compareFile(Compared compared) {
            var fileIsSealed = Arrays.equals(compared.given(), poll.sealed());
            if (compared.isSame()) {
                expect(fileIsSealed, Part.POLL, "sealed_sha256");
                return;
            }
            if (!fileIsSealed) {
                faults.add(new SealFault(Part.FILE, 0, "content", compared.differsAt()));
            }
            if (fileIsSealed || !Arrays.equals(compared.right(), poll.sealed())) {
                compareRows(outline());
            }
        }

        private FileOutline outline() {
            try (var file = files.open(poll.id())) {
                return FileOutline.of(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void compareRows(FileOutline sealed) {
            if (!sealed.isReadable()) {
                return;
            }
            var manifest = requireNonNull(sealed.members().get("manifest"));
            expect(Canonical.write(manifest).equals(poll.manifest()), Part.POLL, "manifest");
            var previous = requireNonNull(sealed.members().get("previous"));
            expect(
                    Objects.equals(previous.isNull() ? null : previous.stringValue(), hex(poll.previous())),
                    Part.POLL,
                    "previous_sha256");
            var secret = "SECRET".equals(requireNonNull(manifest.get("secrecy")).stringValue());
            try (var parser = BoundedJson.parser(files.open(poll.id()))) {
                parser.nextToken();
                for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    switch (name) {
                        case "ballots" -> compareBallots(parser, secret);
                        case "receipts" -> compareReceipts(parser);
                        default -> parser.skipChildren();
                    }
                }
            }
        }

        private void compareBallots(JsonParser sealed, boolean secret) {
            var sign = secret ? "id" : "name";
            var rows = new RowsBeside(sealed, Part.BALLOT, MOST_BALLOTS, (one, other) -> {
                var end = one.substring(one.lastIndexOf(",\"" + sign + "\":"));
                return other.endsWith(end) ? "choice" : sign;
            });
            tables.ballots(poll.id(), secret, rows::add);
            faults.addAll(rows.faults());
        }

        private void compareReceipts(JsonParser sealed) {
            // in order of what they are, so that one that was changed is elsewhere
            var rows = new RowsBeside(sealed, Part.RECEIPT, 1, (_, _) -> "receipt_sha256");
            tables.receipts(poll.id(), rows::add);
            faults.addAll(rows.faults());
        }

        private void compareColumns(PollManifest manifest) {
            expect(poll.secret() == (manifest.secrecy() == Secrecy.SECRET), Part.POLL, "secret");
            expect(Dates.ofUtc(poll.opensAt()).equals(manifest.opensAt()), Part.POLL, "opens_at");
            expect(Dates.ofUtc(poll.closesAt()).equals(manifest.closesAt()), Part.POLL, "closes_at");
            expect(poll.rollSize() == manifest.roll().size(), Part.POLL, "roll_size");
        }

        private void compareRoll(PollManifest manifest, int ballots) {
            var persons = database.sql("select person_id from poll_roll where poll_id = ? order by person_id")
                    .param(poll.id())
                    .query((row, _) -> row.getLong(1))
                    .list();
            expect(
                    PollOpening.digest(poll.rollSalt(), persons)
                            .equals(manifest.roll().sha256()),
                    Part.ROLL,
                    "roll_salt or person_id");
            var voted = database.sql("select count(*) from poll_roll where poll_id = ? and has_voted")
                    .param(poll.id())
                    .query(Integer.class)
                    .single();
            expect(voted == ballots, Part.ROLL, "has_voted");
        }

        /** Each ballot is counted as it is read. */
        private void compareOutcome(PollManifest manifest) {
            var count = new Count(
                    manifest.question(), manifest.rule(), manifest.roll().size());
            tables.choices(
                    poll.id(),
                    poll.secret(),
                    choice -> count.add(manifest.question().parse(choice)));
            var counted = count.outcome(poll.sealed());
            var stored = database.sql("select turnout, outcome from poll_outcome where poll_id = ? and step = 1")
                    .param(poll.id())
                    .query((row, _) -> Map.entry(row.getInt(1), row.getString(2)))
                    .optional();
            expect(stored.isPresent(), Part.OUTCOME, "row");
            stored.ifPresent(outcome -> {
                expect(outcome.getKey() == counted.ballots(), Part.OUTCOME, "turnout");
                expect(outcome.getValue().equals(OutcomeJson.write(counted)), Part.OUTCOME, "outcome");
            });
        }

        private void expect(boolean fits, Part part, String field) {
            if (!fits) {
                faults.add(SealFault.of(part, field));
            }
        }
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
