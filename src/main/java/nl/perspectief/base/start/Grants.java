package nl.perspectief.base.start;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database account may do, as {@code show grants} tells it. The account that serves gets its rights table by
 * table, and on procedures that change what it may not, from the account that migrates, so that a leak in the portal can neither drop a table nor rewrite history.
 */
record Grants(List<Grant> all) {

    private static final ClassPathResource GIVEN = new ClassPathResource("db/rights/afterMigrate.sql");

    private static final Pattern GIVEN_LINE = Pattern.compile("(?m)^grant .+;$");

    private static final Pattern LINE = Pattern.compile(
            "GRANT (.+?) ON (?:PROCEDURE )?(\\S+) TO .*?( WITH GRANT OPTION)?$", Pattern.CASE_INSENSITIVE);

    /** A right, and the columns to which it may be limited. */
    private static final Pattern RIGHT = Pattern.compile("([^,(]+)(?:\\(([^)]*)\\))?,?");

    /** Where everybody may do everything on a MariaDB as it is installed; nothing is there. */
    private static final Set<String> PLAYGROUNDS = Set.of("test.*", "test_%.*");

    private static final Set<String> ON_ROWS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /**
     * @param rights in capitals, like {@code SELECT} or, on a column, {@code UPDATE (TEXT)}
     * @param target like {@code *.*}, {@code perspectief.*} or {@code perspectief.answer}
     */
    record Grant(Set<String> rights, String target, boolean mayPassOn) {

        /** A line that names no target grants a role, which may do anything. */
        static Grant of(String text) {
            var line = LINE.matcher(text);
            return line.find()
                    ? new Grant(rights(line.group(1)), plain(line.group(2)), line.group(3) != null)
                    : new Grant(Set.of("a role"), "*.*", false);
        }

        private static Set<String> rights(String text) {
            return RIGHT.matcher(plain(text).toUpperCase(Locale.ROOT))
                    .results()
                    .flatMap(right -> right.group(2) == null
                            ? Stream.of(right.group(1).strip())
                            : Stream.of(right.group(2).split(","))
                                    .map(column -> right.group(1).strip() + " (" + column.strip() + ")"))
                    .collect(toUnmodifiableSet());
        }

        private static String plain(String text) {
            return text.replace("`", "").replace("\\", "");
        }

        private boolean isNothing() {
            return rights.equals(Set.of("USAGE")) && !mayPassOn || PLAYGROUNDS.contains(target);
        }

        /** Whether it is not more than what is given on tables; on one that only another version has, rows are no harm. */
        private boolean isWithin(Map<String, Grant> given, String schema) {
            if (mayPassOn || !target.startsWith(schema + ".") || target.endsWith(".*")) {
                return false;
            }
            var onTable = given.get(target.substring(schema.length() + 1));
            var allowed = onTable == null ? ON_ROWS : onTable.rights;
            return rights.stream()
                    .allMatch(right -> allowed.contains(right) || allowed.contains(right.replaceFirst(" \\(.*", "")));
        }
    }

    static Grants of(JdbcClient database) {
        return new Grants(database.sql("show grants").query(String.class).stream()
                .map(Grant::of)
                .toList());
    }

    Optional<String> problemOfServing(String schema) {
        var given = given();
        return all.stream()
                .filter(grant -> !grant.isNothing())
                .filter(grant -> !grant.isWithin(given, schema))
                .findFirst()
                .map(grant ->
                        "may do too much (%s on %s): give it no rights; the portal gives it what it needs, table by table."
                                .formatted(
                                        String.join(
                                                ", ",
                                                grant.rights().stream().sorted().toList()),
                                        grant.target()));
    }

    /** What the portal gives the account that serves, by table or procedure. */
    private static Map<String, Grant> given() {
        try {
            return GIVEN_LINE
                    .matcher(GIVEN.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(line -> Grant.of(line.group()))
                    .collect(toMap(Grant::target, given -> given));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> problemOfOwner(String schema) {
        var elsewhere = all.stream()
                .filter(grant -> !grant.isNothing() && !grant.target().startsWith(schema + "."))
                .findFirst();
        if (elsewhere.isPresent()) {
            return Optional.of("may do more than migrate this database (it has rights on %s): take those away."
                    .formatted(elsewhere.get().target()));
        }
        var owns = all.stream()
                .anyMatch(grant -> grant.target().equals(schema + ".*")
                        && grant.rights().contains("ALL PRIVILEGES")
                        && grant.mayPassOn());
        return owns
                ? Optional.empty()
                : Optional.of("can't migrate: it needs all rights on %s.*, with grant option.".formatted(schema));
    }
}
