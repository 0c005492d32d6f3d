package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures the portal against itself and prints a table. Ratios, because both sides of each are measured in turn in one
 * run: what else the machine does spoils both. Its words are the letters of rows; without any, all are measured.
 */
public final class Bench {

    private static final List<Row> ROWS = List.of(
            new VisitRow(),
            new StoreRow(),
            new HeapRow(),
            new StartRow(),
            new PhoneRow(),
            new ScreensRow(),
            new ThousandRow(),
            new SecondRunRow(),
            new RestoreRow(),
            new ReportRow(),
            new ReportsRow(),
            new BallotRow(),
            new MinuteRow(),
            new SealRow(),
            new PollsRow(),
            new PhotosRow(),
            new PagesRow(),
            new MotionsRow(),
            new SessionRow(),
            new AgendaRow(),
            new InfographicRow());

    private Bench() {}

    public static void main(String[] words) {
        var known = ROWS.stream().map(Row::letter).toList();
        if (!known.containsAll(Arrays.asList(words))) {
            System.err.println("./portal bench knows the rows " + String.join(", ", known) + ".");
            System.exit(2);
        }
        System.exit(run(List.of(words)) ? 0 : 1);
    }

    /** @return whether every aim is met */
    private static boolean run(List<String> letters) {
        var outcomes = new ArrayList<Outcome>();
        try (var ground = new Ground()) {
            for (var row : ROWS) {
                if (letters.isEmpty() || letters.contains(row.letter())) {
                    System.out.println("measuring " + row.letter());
                    var measured = row.measure(ground);
                    measured.forEach(outcome -> System.out.println(outcome.line()));
                    outcomes.addAll(measured);
                }
            }
        } catch (RuntimeException e) {
            e.printStackTrace();
            return false;
        }
        System.out.println(table(outcomes));
        return outcomes.stream().allMatch(Outcome::isMet);
    }

    private static String table(List<Outcome> outcomes) {
        return """

                %s

                | | what | value | aim | | behind it |
                | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(machine(), outcomes.stream().map(Outcome::line).collect(Collectors.joining("\n")));
    }

    private static String machine() {
        return "%d cores, JDK %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }
}
