package nl.perspectief.issues;

import java.security.SecureRandom;
import nl.perspectief.locations.QuotedNumbers;
import org.springframework.stereotype.Component;

/** Numbers that people quote. Those of confidential reports are random, so that no gap in the others tells of them. */
@Component
class ReportNumbers {

    /** Without what looks like something else. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int HALF = 4;

    private final QuotedNumbers numbers;
    private final SecureRandom random = new SecureRandom();

    ReportNumbers(QuotedNumbers numbers) {
        this.numbers = numbers;
    }

    /** The municipality's next one of this year, such as M-2026-0042; others wait for theirs until the transaction ends. */
    String open(long municipalityId) {
        return numbers.next("M", "report_counter", municipalityId);
    }

    /** Such as V-7K3M-P9QX: one of a million millions. */
    String secret() {
        return "V-" + half() + "-" + half();
    }

    private String half() {
        var signs = new StringBuilder();
        for (int place = 0; place < HALF; place++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
