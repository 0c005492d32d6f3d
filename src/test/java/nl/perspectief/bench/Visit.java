package nl.perspectief.bench;

import java.util.List;
import nl.perspectief.security.Roles;

/** A page that people open and do one thing on. */
enum Visit {

    /** The empty view, and a click on its button. */
    EMPTY {
        @Override
        LoadPage open(LoadSession session, long round) {
            return session.open(EmptyView.PATH);
        }

        @Override
        void act(LoadPage page, int times) {
            page.click(EmptyView.BUTTON);
        }
    },

    /** The first theme of a round, with eight questions, and an answer to one of them. */
    ROUND {
        @Override
        LoadPage open(LoadSession session, long round) {
            return session.open("checklists/" + round + "/T1");
        }

        /** Each question in turn, "yes" and then something else. */
        @Override
        void act(LoadPage page, int times) {
            var question = CHOICES.get(times % CHOICES.size());
            var answered = page.choose(question + "-answer", times / CHOICES.size() % 2 == 0 ? "YES" : "NO");
            if (!answered.contains("perspectief.stored")) {
                throw new LoadProblem("The answer was not stored: " + LoadSession.excerpt(answered));
            }
        }
    },

    /** A secret ballot of yes or no: chosen, confirmed and cast. */
    BALLOT {
        @Override
        LoadPage open(LoadSession session, long poll) {
            return session.open("polls/" + poll);
        }

        @Override
        void act(LoadPage page, int times) {
            for (var step : Ballot.values()) {
                step.on(page);
            }
        }
    };

    /** What is done on a ballot. */
    enum Ballot {
        CHOOSE,
        CONFIRM,
        CAST;

        void on(LoadPage page) {
            switch (this) {
                case CHOOSE -> page.choose("ballot-answer", "YES");
                case CONFIRM -> page.click("ballot-check");
                case CAST -> {
                    page.click("ballot-cast");
                    if (!page.shows("ballot-is-cast")) {
                        throw new LoadProblem("The ballot was not cast");
                    }
                }
            }
        }
    }

    /** The questions of the first theme that are answered by choosing. */
    private static final List<String> CHOICES = List.of("SAF-01", "SAF-03", "SAF-04");

    static LoadSession manager(BenchPortal portal, Town town, int number) {
        return LoadSession.signedIn(portal.url(), town.manager(number), Roles.LOCATION_MANAGER);
    }

    /** @param id of the round or the poll */
    abstract LoadPage open(LoadSession session, long id);

    /** @param times how often it was done on this page before */
    abstract void act(LoadPage page, int times);
}
