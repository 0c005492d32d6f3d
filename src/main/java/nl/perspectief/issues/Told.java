package nl.perspectief.issues;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How much of each target had been used up, in per cent, when somebody was last told of it; 0 before. */
@Embeddable
record Told(
        @Column(name = "response_told") int response,
        @Column(name = "solution_told") int solution) {

    static final Told NOTHING = new Told(0, 0);
}
