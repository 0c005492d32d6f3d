package nl.perspectief.base.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has a refusal told by its sentences, without the trace of calls that led to it. */
class RefusalAnalyzer extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Refusal cause) {
        return new FailureAnalysis(
                cause.getMessage(), "The variables are listed in the README, under Configuration.", cause);
    }
}
