package nl.perspectief.quality.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.quality.ChecklistRow;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.WrongMomentException;

/** What oversight does with rounds, one or many: tells what came of it and shows the rounds anew. */
final class RoundSteps {

    private final ChecklistService checklists;
    private final Locale language;
    private final Runnable refresh;

    /** @param refresh shows the rounds as they are after a step, also after one that came too late */
    RoundSteps(ChecklistService checklists, Locale language, Runnable refresh) {
        this.checklists = checklists;
        this.language = language;
        this.refresh = refresh;
    }

    void open(List<ChecklistRow> rounds) {
        take(rounds, () -> checklists.open(ids(rounds)), "quality.opened");
    }

    void askCancel(List<ChecklistRow> rounds) {
        new ReasonDialog(
                        text("quality.cancel.title", rounds.size()),
                        text("quality.cancel.consequence", rounds.size(), names(rounds)),
                        text("quality.cancel.confirm", rounds.size()),
                        reason -> take(rounds, () -> checklists.cancel(ids(rounds), reason), "quality.cancelled"))
                .open();
    }

    void askReopen(ChecklistRow round) {
        new ReasonDialog(
                        text("quality.reopen.title"),
                        text("quality.reopen.consequence", round.locationName()),
                        text("quality.reopen.confirm"),
                        reason -> take(List.of(round), () -> checklists.reopen(round.id(), reason), "quality.reopened"))
                .open();
    }

    private void take(List<ChecklistRow> rounds, Runnable step, String done) {
        try {
            step.run();
            Notices.done(text(done, rounds.size()));
        } catch (WrongMomentException tooLate) {
            Notices.problem(text(
                    "quality.tooLate",
                    rounds.stream()
                            .filter(round -> round.id() == tooLate.checklistId())
                            .map(ChecklistRow::locationName)
                            .collect(Collectors.joining()),
                    AnswerTexts.in(language).status(tooLate.status())));
        }
        refresh.run();
    }

    private static Set<Long> ids(List<ChecklistRow> rounds) {
        return rounds.stream().map(ChecklistRow::id).collect(Collectors.toUnmodifiableSet());
    }

    private static String names(List<ChecklistRow> rounds) {
        return rounds.stream().map(ChecklistRow::locationName).distinct().collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }
}
