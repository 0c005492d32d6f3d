package nl.perspectief.issues;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** Who may know what of which report, as issues.md of the design says it; the product's own conditions are elsewhere. */
final class VisibilityRules {

    private VisibilityRules() {}

    /** Seen from the location of the report. */
    enum Where {
        HERE,
        /** Another location of the municipality. */
        NEAR,
        /** Another municipality. */
        FAR
    }

    /** Somebody of each kind at each place; also those who are two things at once. */
    enum Reader {
        REPORTER("o", Where.HERE, FunctionKind.RESIDENT),
        NEIGHBOUR("n", Where.HERE, FunctionKind.RESIDENT),
        MEMBER("m", Where.HERE, FunctionKind.COUNCIL_MEMBER),
        CHAIR("c", Where.HERE, FunctionKind.COUNCIL_CHAIR),
        SECRETARY("c", Where.HERE, FunctionKind.COUNCIL_SECRETARY),
        MANAGER("l", Where.HERE, FunctionKind.LOCATION_MANAGER),
        OVERSIGHT("v", Where.HERE, FunctionKind.OVERSIGHT),
        CONTACT("t", Where.HERE, FunctionKind.CONFIDENTIAL_CONTACT),
        CONTACT_WHO_OVERSEES("b", Where.HERE, FunctionKind.OVERSIGHT, FunctionKind.CONFIDENTIAL_CONTACT),
        CONTACT_WHO_MANAGES("l", Where.HERE, FunctionKind.LOCATION_MANAGER, FunctionKind.CONFIDENTIAL_CONTACT),
        /** Lives at the location and manages it. */
        MANAGER_WHO_LIVES_THERE("d", Where.HERE, FunctionKind.RESIDENT, FunctionKind.LOCATION_MANAGER),
        /** Managed the location when the reports were written, and no longer does. */
        CONTACT_WHO_MANAGED("-", Where.HERE, FunctionKind.LOCATION_MANAGER, FunctionKind.CONFIDENTIAL_CONTACT),
        CITY_CHAIR("-", null, FunctionKind.COUNCIL_CHAIR),
        RESIDENT_NEAR("-", Where.NEAR, FunctionKind.RESIDENT),
        CHAIR_NEAR("-", Where.NEAR, FunctionKind.COUNCIL_CHAIR),
        MANAGER_NEAR("-", Where.NEAR, FunctionKind.LOCATION_MANAGER),
        RESIDENT_FAR("-", Where.FAR, FunctionKind.RESIDENT),
        CHAIR_FAR("-", Where.FAR, FunctionKind.COUNCIL_CHAIR),
        MANAGER_FAR("-", Where.FAR, FunctionKind.LOCATION_MANAGER),
        OVERSIGHT_FAR("-", Where.FAR, FunctionKind.OVERSIGHT),
        CONTACT_FAR("-", Where.FAR, FunctionKind.CONFIDENTIAL_CONTACT),
        EXPERT("-", Where.HERE, FunctionKind.EXPERT),
        PARTNER("-", Where.HERE, FunctionKind.PARTNER),
        ADMIN("-", Where.HERE, FunctionKind.ADMIN),
        /** The role of every function, and no function. */
        APPOINTED_NOWHERE("-", null);

        private final String column;
        private final @Nullable Where where;
        private final List<FunctionKind> functions;

        Reader(String column, @Nullable Where where, FunctionKind... functions) {
            this.column = column;
            this.where = where;
            this.functions = List.of(functions);
        }

        /** Null: as a whole, or nowhere. */
        @Nullable
        Where where() {
            return where;
        }

        List<FunctionKind> functions() {
            return functions;
        }

        String subject() {
            return "reader-" + name();
        }

        String[] roles() {
            return functions.isEmpty()
                    ? Roles.ALL.toArray(String[]::new)
                    : functions.stream().map(FunctionKind::role).distinct().toArray(String[]::new);
        }

        /** And did not report it. */
        boolean livesHere() {
            return List.of("n", "m", "c", "d").contains(column);
        }

        /** What is confidential is counted for nobody, and what is only the own for nobody either. */
        boolean counts(Subject subject) {
            return subject.visibility() != Visibility.CONFIDENTIAL
                    && List.of("m", "c", "l", "d", "v", "b").contains(column)
                    && of(this, subject) != Knowledge.NOTHING;
        }

        boolean hasInFigures(Subject subject) {
            return counts(subject) || this == CITY_CHAIR && subject.visibility() == Visibility.LOCATION;
        }

        boolean overseesUntrusted() {
            return column.equals("v");
        }

        boolean isNotMeasured(Subject subject) {
            return subject.visibility() == Visibility.CONFIDENTIAL
                    || List.of("v", "b").contains(column);
        }
    }

    /** A report of each visibility on each route. */
    enum Subject {
        SHOWN_TO_ALL_MANAGER("repair.lift", Visibility.LOCATION),
        SHOWN_TO_ALL_COUNCIL("facility.activities", Visibility.LOCATION),
        SHOWN_TO_ALL_MUNICIPALITY("living.neighbourhood", Visibility.LOCATION),
        PRIVATE_MANAGER("living.noise", Visibility.PRIVATE),
        PRIVATE_COUNCIL("facility.activities", Visibility.PRIVATE),
        PRIVATE_MUNICIPALITY("support.school", Visibility.PRIVATE),
        CONFIDENTIAL("complaint.staff", Visibility.CONFIDENTIAL),
        /** Made so by the reporter. */
        CONFIDENTIAL_REPAIR("repair.lift", Visibility.CONFIDENTIAL);

        private final String category;
        private final Visibility visibility;

        Subject(String category, Visibility visibility) {
            this.category = category;
            this.visibility = visibility;
        }

        String category() {
            return category;
        }

        Visibility visibility() {
            return visibility;
        }
    }

    /** How much somebody may know. */
    enum Knowledge {
        /** That it is there is not theirs to know. */
        NOTHING,
        /** What is wrong and how far it is; no persons, no words about it. */
        SHOWN,
        /** All but what those who handle it say among themselves. */
        OWN,
        /** All; and may do all. */
        HANDLES
    }

    /**
     * H handles, O own, s shown, - nothing. Columns: o the reporter, n a neighbour, m a member of the location's council,
     * c its chair or secretary, l the location's manager, d its manager who lives there, v oversight, t the confidential contact, b both of these.
     * Everybody else: nothing.
     */
    private static final String TABLE = """
                                      o n m c l d v t b
            SHOWN_TO_ALL_MANAGER      O s s s H H H - H
            SHOWN_TO_ALL_COUNCIL      O s s H s s H - H
            SHOWN_TO_ALL_MUNICIPALITY O s s s s s H - H
            PRIVATE_MANAGER           O - - - H H H - H
            PRIVATE_COUNCIL           O - - H - - H - H
            PRIVATE_MUNICIPALITY      O - - - - - H - H
            CONFIDENTIAL              O - - - - - - H H
            CONFIDENTIAL_REPAIR       O - - - - - - H H
            """;

    private static final Map<String, Map<String, Knowledge>> RULES = rules();

    static Knowledge of(Reader reader, Subject subject) {
        var row = Objects.requireNonNull(RULES.get(subject.name()));
        return row.getOrDefault(reader.column, Knowledge.NOTHING);
    }

    private static Map<String, Map<String, Knowledge>> rules() {
        var lines = TABLE.lines().map(line -> line.strip().split(" +")).toList();
        var columns = lines.getFirst();
        return lines.stream()
                .skip(1)
                .collect(Collectors.toMap(
                        cells -> cells[0],
                        cells -> IntStream.range(0, columns.length)
                                .boxed()
                                .collect(Collectors.toMap(place -> columns[place], place -> known(cells[place + 1])))));
    }

    private static Knowledge known(String sign) {
        return switch (sign) {
            case "H" -> Knowledge.HANDLES;
            case "O" -> Knowledge.OWN;
            case "s" -> Knowledge.SHOWN;
            case "-" -> Knowledge.NOTHING;
            default -> throw new IllegalArgumentException(sign);
        };
    }
}
