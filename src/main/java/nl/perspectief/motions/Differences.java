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
        var removed = new ArrayList<String>();
        var added = new ArrayList<String>();
        var done = 0;
        for (var delta : patch.getDeltas()) {
            var at = delta.getSource().getPosition();
            if (at > done) {
                end(parts, removed, added);
                parts.add(new Part(Kind.KEPT, String.join("", before.subList(done, at))));
            }
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            done = at + delta.getSource().size();
        }
        end(parts, removed, added);
        if (done < before.size()) {
            parts.add(new Part(Kind.KEPT, String.join("", before.subList(done, before.size()))));
        }
        return parts;
    }

    /** What went stands before what came, however the algorithm found them. */
    private static void end(List<Part> parts, List<String> removed, List<String> added) {
        if (!removed.isEmpty()) {
            parts.add(new Part(Kind.REMOVED, String.join("", removed)));
        }
        if (!added.isEmpty()) {
            parts.add(new Part(Kind.ADDED, String.join("", added)));
        }
        removed.clear();
        added.clear();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
