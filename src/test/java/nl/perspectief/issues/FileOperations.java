package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.issues.ReportOperations.Operation;
import nl.perspectief.issues.ReportOperations.Reports;
import nl.perspectief.issues.ReportOperations.Right;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jsoup.parser.Parser;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What people take along as files. A file has its numbers from reports, and names none of them.
 *
 * @param files opens a page as the user who is signed in, and fetches every file that it leads to
 * @param before what each user fetched at first: whatever is tried is taken back
 */
record FileOperations(
        Function<String, List<byte[]>> files, StoredReports stored, Map<String, List<Map<String, String>>> before) {

    FileOperations(Function<String, List<byte[]>> files, StoredReports stored) {
        this(files, stored, new HashMap<>());
    }

    /** By location is by month for those who have one. */
    private static final List<String> PAGES = List.of("issues/figures?by=category", "issues/figures?by=location");

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] ZIP = {'P', 'K'};

    /** Of a workbook: when it was made. */
    private static final String MADE = "docProps/";

    Stream<Operation> all() {
        return Stream.of(new Operation("FigureExport", Right.IN_FIGURES, this::isCounted));
    }

    /** In a workbook as in a file of plain text. */
    private boolean isCounted(Reports all) {
        var who = requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
        var before = this.before.computeIfAbsent(who, _ -> contents());
        stored.copy(all.fresh(), Instant.now());
        var after = contents();
        assertThat(secrets(all).filter(secret -> tells(after, secret)))
                .as("what stands in a file")
                .isEmpty();
        var workbooks = !numbers(before, true).equals(numbers(after, true));
        assertThat(!numbers(before, false).equals(numbers(after, false))).isEqualTo(workbooks);
        return workbooks;
    }

    private Stream<String> secrets(Reports all) {
        var untold = stored
                .database()
                .sql("select name_en from issue_category where id = ? and visibility = 'CONFIDENTIAL'")
                .param(all.category())
                .query(String.class)
                .stream();
        return Stream.of(
                        Stream.of(
                                all.fresh(),
                                all.other(),
                                all.solved(),
                                all.part(),
                                all.merged(),
                                all.follower(),
                                all.photo()),
                        Stream.of(ReportOperations.TEXT, ReportOperations.MESSAGE, ReportOperations.NOTE),
                        untold)
                .flatMap(each -> each);
    }

    private static boolean tells(List<Map<String, String>> files, String secret) {
        return files.stream().flatMap(file -> file.values().stream()).anyMatch(part -> part.contains(secret));
    }

    private List<Map<String, String>> contents() {
        return PAGES.stream()
                .flatMap(page -> files.apply(page).stream())
                .map(FileOperations::parts)
                .toList();
    }

    private static List<List<String>> numbers(List<Map<String, String>> files, boolean workbooks) {
        return files.stream()
                .filter(file -> file.containsKey(SHEET) == workbooks)
                .map(file -> file.entrySet().stream()
                        .filter(part -> !part.getKey().startsWith(MADE))
                        .map(Map.Entry::getValue)
                        .toList())
                .toList();
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length > 1 && file[0] == ZIP[0] && file[1] == ZIP[1];
    }

    /** As it is read: of a workbook each sheet, the texts that they share, and whatever else is packed into it. */
    private static Map<String, String> parts(byte[] file) {
        if (!isWorkbook(file)) {
            return Map.of("", new String(file, StandardCharsets.UTF_8));
        }
        var parts = new TreeMap<String, String>();
        try (var packed = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var part : Collections.list(packed.getEntries())) {
                var xml = new String(packed.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                parts.put(part.getName(), Parser.unescapeEntities(xml, false));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        assertThat(parts).containsKeys(SHEET, "xl/sharedStrings.xml");
        return parts;
    }
}
