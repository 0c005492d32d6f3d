package nl.perspectief.base.data;

import java.util.regex.Pattern;

/** Addresses like {@code jdbc:mariadb://host:3306/perspectief?option=value}. */
public final class DatabaseUrl {

    private static final Pattern SCHEMA = Pattern.compile("(?<=[^/]/)\\w+(?=$|\\?)");

    private DatabaseUrl() {}

    /** The same server, for an account that may not enter the schema yet. */
    public static String withoutSchema(String url) {
        return SCHEMA.matcher(url).replaceFirst("");
    }
}
