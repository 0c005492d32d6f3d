package nl.perspectief.base.data;

import java.util.regex.Pattern;

/** Addresses like {@code jdbc:mariadb://host:3306/perspectief?option=value}. */
public final class DatabaseUrl {

    private static final Pattern PARTS = Pattern.compile("(jdbc:mariadb://[^/?]+/)([\\w-]+)(\\?.*)?");

    private DatabaseUrl() {}

    public static boolean isOne(String url) {
        return PARTS.matcher(url).matches();
    }

    public static String schema(String url) {
        return PARTS.matcher(url).replaceFirst("$2");
    }

    /** To be read by people; options may hold a password. */
    public static String withoutOptions(String url) {
        return PARTS.matcher(url).replaceFirst("$1$2");
    }

    /** The same server, for an account that may not enter the schema yet. */
    public static String withoutSchema(String url) {
        return PARTS.matcher(url).replaceFirst("$1$3");
    }
}
