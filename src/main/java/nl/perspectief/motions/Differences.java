package nl.perspectief.motions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.perspectief.motions.Difference.Kind;
import nl.perspectief.motions.Difference.Part;

/** Finds what differs between two texts, by whole words. */
final class Differences {

    /** A word, with the apostrophe that Ukrainian has within words; some blanks; or one other sign. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ][\\p{L}\\p{M}\\p{N}]+)*|\\s+|.");

    private Differences() {}

    static List<Part> between(String from, String to) {
        var before = tokens(from);
        var after = tokens(to);
        // a long text that shares nothing with the other would fill the heap in the usual way of computing it
        var patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>());
        var parts = new ArrayList<Part>();
        var done = 0;
        for (var delta : patch.getDeltas()) {
            add(parts, Kind.KEPT, before.subList(done, delta.getSource().getPosition()));
            add(parts, Kind.REMOVED, delta.getSource().getLines());
            add(parts, Kind.ADDED, delta.getTarget().getLines());
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Kind.KEPT, before.subList(done, before.size()));
        return parts;
    }

    private static void add(List<Part> parts, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            parts.add(new Part(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
