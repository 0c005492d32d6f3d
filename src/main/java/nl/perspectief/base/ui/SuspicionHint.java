package nl.perspectief.base.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.text.Suspicion;

/** Says once what in somebody's words may tell who a person is; who sends the same again means it. */
public class SuspicionHint extends ProblemText {

    private final transient Set<String> known = new HashSet<>();

    public SuspicionHint() {
        super("notice");
        getElement().setAttribute("tabindex", "-1");
    }

    /** What stands there already, and is not said again. */
    public SuspicionHint knowing(Stream<String> texts) {
        known.addAll(found(texts));
        return this;
    }

    /** @return whether nothing is left to say; else it is said */
    public boolean look(Stream<String> texts) {
        forget();
        var found = found(texts).stream().filter(each -> !known.contains(each)).toList();
        if (found.isEmpty()) {
            return true;
        }
        known.addAll(found);
        tell(getTranslation("suspicion.once", String.join(", ", found)));
        getElement().callJsFunction("focus");
        return false;
    }

    private static List<String> found(Stream<String> texts) {
        return Suspicion.in(texts).stream().map(Suspicion::text).distinct().toList();
    }
}
