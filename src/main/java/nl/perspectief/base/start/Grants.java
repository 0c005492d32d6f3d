package nl.perspectief.base.start;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database account may do, as {@code show grants} tells it. The account that serves gets its rights table by
 * table from the account that migrates, so that a leak in the portal can neither drop a table nor rewrite history.
 */
record Grants(List<Grant> all) {

    private static final Pattern LINE = Pattern.compile("GRANT (.+?) ON (\\S+) TO .*?( WITH GRANT OPTION)?$");
    private static final Pattern COLUMNS = Pattern.compile("\\s*\\([^)]*\\)");
    /** Where everybody may do everything on a MariaDB as it is installed; nothing is there. */
    private static final Set<String> PLAYGROUNDS = Set.of("test.*", "test_%.*");

    private static final Set<String> ON_ROWS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /** @param target like {@code *.*}, {@code perspectief.*} or {@code perspectief.answer} */
    record Grant(Set<String> rights, String target, boolean mayPassOn) {

        /** A line that names no target grants a role, which may do anything. */
        static Grant of(String text) {
            var line = LINE.matcher(text);
            return line.find()
                    ? new Grant(
                            Set.copyOf(Arrays.asList(COLUMNS.matcher(line.group(1))
                                    .replaceAll("")
                                    .split(", *"))),
                            line.group(2).replace("`", "").replace("\\", ""),
                            line.group(3) != null)
                    : new Grant(Set.of("a role"), "*.*", false);
        }

        private boolean isNothing() {
            return rights.equals(Set.of("USAGE")) && !mayPassOn || PLAYGROUNDS.contains(target);
        }
    }

    static Grants of(JdbcClient database) {
        return new Grants(database.sql("show grants").query(String.class).stream()
                .map(Grant::of)
                .toList());
    }

    Optional<String> problemOfServing(String schema) {
        return all.stream()
                .filter(grant -> !grant.isNothing())
                .filter(grant -> grant.mayPassOn()
                        || !ON_ROWS.containsAll(grant.rights())
                        || grant.target().equals("*.*")
                        || grant.target().equals(schema + ".*"))
                .findFirst()
                .map(grant ->
                        "may do too much (%s on %s): give it no rights; the portal gives it what it needs, table by table."
                                .formatted(String.join(", ", grant.rights()), grant.target()));
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
