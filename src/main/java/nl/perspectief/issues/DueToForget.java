package nl.perspectief.issues;

import java.time.Instant;
import nl.perspectief.base.text.Texts;

/** A report whose reporter, words and photos go at the next run of the job. */
public record DueToForget(
        String number, Texts category, Visibility visibility, ReportState state, Instant reportedAt) {}
