package nl.perspectief.issues;

import org.jspecify.annotations.Nullable;

/**
 * What a notification of a report keeps of what happened.
 *
 * @param wholeId the larger fault to which it happened, of which the report is a part; null when it happened to the
 *     report itself
 */
record ToldKind(News news, @Nullable Long wholeId) {

    private static final String OF_WHOLE = ":";

    static ToldKind read(String stored) {
        var cut = stored.indexOf(OF_WHOLE);
        return cut < 0
                ? new ToldKind(News.valueOf(stored), null)
                : new ToldKind(News.valueOf(stored.substring(0, cut)), Long.valueOf(stored.substring(cut + 1)));
    }

    String stored() {
        return wholeId == null ? news.name() : news.name() + OF_WHOLE + wholeId;
    }
}
