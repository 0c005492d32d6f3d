package nl.perspectief.base.start;

import java.util.List;

/** The portal does not start; one sentence for each thing that whoever installs it must mend. */
final class Refusal extends RuntimeException {

    Refusal(List<String> sentences) {
        super(String.join("\n", sentences));
    }

    /** @throws Refusal when there is a sentence */
    static void unlessEmpty(List<String> sentences) {
        if (!sentences.isEmpty()) {
            throw new Refusal(sentences);
        }
    }
}
