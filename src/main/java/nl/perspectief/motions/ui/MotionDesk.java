package nl.perspectief.motions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.council.CouncilService;
import nl.perspectief.motions.AmendmentService;
import nl.perspectief.motions.Difference;
import nl.perspectief.motions.DiscussionService;
import nl.perspectief.motions.LapsedException;
import nl.perspectief.motions.Motion;
import nl.perspectief.motions.MotionLine;
import nl.perspectief.motions.MotionService;
import nl.perspectief.motions.MotionVotes;
import nl.perspectief.trail.TrailService;
import nl.perspectief.voting.PollWords;
import org.jspecify.annotations.Nullable;

/** What somebody does on a motion's page; the page is shown as it is then. */
class MotionDesk {

    /** What the page works with. */
    @org.springframework.stereotype.Component
    record Services(
            MotionService motions,
            AmendmentService amendments,
            DiscussionService discussion,
            MotionVotes votes,
            CouncilService councils,
            TrailService trails,
            PollWords words,
            Clock clock) {}

    private final Services services;
    private final String person;
    private final Runnable refresh;

    /** @param refresh shows the motion as it is after a change */
    MotionDesk(Services services, String person, Runnable refresh) {
        this.services = services;
        this.person = person;
        this.refresh = refresh;
    }

    /** Under which the browser keeps what is typed. */
    String key(String what, Motion motion) {
        return String.join("/", person, "motion", motion.row().number(), what, "");
    }

    void support(Motion motion) {
        take(
                "motions.support.done",
                () -> services.motions().support(motion.row().number(), motion.version()));
    }

    void withdrawSupport(Motion motion) {
        take(
                "motions.support.withdrawn",
                () -> services.motions().withdrawSupport(motion.row().number()));
    }

    void openDiscussion(Motion motion) {
        take(
                "motions.discussion.opened",
                () -> services.votes().openDiscussion(motion.row().number()));
    }

    void withdrawAmendment(String number, int amendment) {
        take("motions.amend.withdrawn", () -> services.amendments().withdraw(number, amendment));
    }

    /** When it is no longer as the user saw it, says so and shows it as it is. */
    private void take(String done, Runnable step) {
        try {
            step.run();
            Notices.done(I18NProvider.translate(done));
        } catch (ChangedMeanwhileException overtaken) {
            Notices.problem(I18NProvider.translate("motions.overtaken"));
        } catch (BadInputException bad) {
            Notices.problem(I18NProvider.translate(bad.key(), bad.arguments()));
        }
        refresh.run();
    }

    private void done(String said) {
        Notices.done(I18NProvider.translate(said));
        refresh.run();
    }

    Difference difference(String number, int version, Locale language) {
        return services.motions().difference(number, version - 1, version, language);
    }

    List<MotionLine> earlier(String number, long lineId) {
        return services.motions().earlier(number, lineId);
    }

    Component withdrawal(Motion motion) {
        return new WordsForm("motions.withdraw.reason", "motions.withdraw", key("withdraw", motion), reason -> {
            services.motions().withdraw(motion.row().number(), reason);
            done("motions.withdrawn");
        });
    }

    Component translation(Motion motion, Locale language, String key) {
        return new TranslationForm(language, key, (title, text) -> {
            services.motions().translate(motion.row().number(), language, title, text);
            done("motions.translated");
        });
    }

    Component amendmentForm(Motion motion, String key) {
        return new AmendmentForm(motion.text(), motion.text().languages(), key, draft -> {
            services.amendments().propose(motion.row().number(), draft);
            done("motions.amend.done");
        });
    }

    Component amendmentTranslation(Motion motion, int amendment, Locale language, String key) {
        return new AmendmentForm(motion.text(), List.of(language), key, draft -> {
                    services.amendments()
                            .translate(
                                    motion.row().number(),
                                    amendment,
                                    language,
                                    draft.passage().in(language),
                                    draft.replacement().in(language));
                    done("motions.translated");
                })
                .withoutReason();
    }

    Component settingAside(Motion motion, int amendment, String key) {
        return new WordsForm("motions.amend.asideReason", "motions.amend.aside", key, reason -> {
            services.amendments().setAside(motion.row().number(), amendment, reason);
            done("motions.amend.asideDone");
        });
    }

    /** @param amendment null for the motion itself */
    Component voteForm(Motion motion, @Nullable Integer amendment) {
        var council = motion.row().council();
        var regulation = services.councils().find(council.id()).regulation();
        return new VoteForm(regulation, services.words(), services.clock(), terms -> {
            try {
                services.votes().openVote(motion.row().number(), amendment, terms);
                done("voting.new.opened");
            } catch (LapsedException _) {
                Notices.problem(I18NProvider.translate("motions.vote.lapsed"));
                refresh.run();
            }
        });
    }

    DiscussionCard discussion(Motion motion) {
        return new DiscussionCard(
                services.discussion(),
                motion.row().number(),
                key("discussion", motion),
                motion.may().discuss());
    }
}
