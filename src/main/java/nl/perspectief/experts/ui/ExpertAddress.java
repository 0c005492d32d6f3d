package nl.perspectief.experts.ui;

import nl.perspectief.base.ui.Address;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.Insight;
import nl.perspectief.experts.TranslationNeighbour;
import org.jspecify.annotations.Nullable;

/** Addresses of expert pools. */
public final class ExpertAddress {

    static final String LIST = "experts";
    static final String NEW = LIST + "/new";
    static final String POOL = "pool";
    static final String ONE = LIST + "/:" + POOL + "([0-9]+)";
    static final String CHANGE = ONE + "/change";
    static final String TAB = "tab";
    static final String NEW_INTERVIEW = ONE + "/interviews/new";
    static final String INTERVIEW_ID = "interview";
    static final String INTERVIEW = ONE + "/interviews/:" + INTERVIEW_ID + "([0-9]+)";
    static final String CHANGE_INTERVIEW = INTERVIEW + "/change";
    static final String NEW_INSIGHT = ONE + "/insights/new";
    static final String INSIGHT_NUMBER = "insight";
    static final String INSIGHT = ONE + "/insights/:" + INSIGHT_NUMBER + "([0-9]+)";
    static final String CHANGE_INSIGHT = INSIGHT + "/change";
    static final String TRANSLATE_INSIGHT = INSIGHT + "/translate";
    static final String THEME = "theme";
    static final String FROM = "from";

    private ExpertAddress() {}

    static Address tab(ExpertPool pool, @Nullable PoolTab tab) {
        return new Address(pool.path()).with(TAB, tab == null ? null : tab.word());
    }

    static String change(ExpertPool pool) {
        return pool.path() + "/change";
    }

    static String newInterview(ExpertPool pool) {
        return pool.path() + "/interviews/new";
    }

    static String interview(ExpertPool pool, long id) {
        return pool.path() + "/interviews/" + id;
    }

    static String changeInterview(ExpertPool pool, long id) {
        return interview(pool, id) + "/change";
    }

    static String newInsight(ExpertPool pool, long theme) {
        return new Address(pool.path() + "/insights/new").with(THEME, theme).toString();
    }

    static String insight(ExpertPool pool, int number) {
        return Insight.pathOf(pool.id(), number);
    }

    /** Where it is put into languages in which it isn't said. */
    static String translateInsight(ExpertPool pool, int number) {
        return insight(pool, number) + "/translate";
    }

    /** The same for who comes from elsewhere, and goes back there: see {@link TranslationNeighbour#word}. */
    public static String translateInsight(ExpertPool pool, int number, String from) {
        return new Address(translateInsight(pool, number)).with(FROM, from).toString();
    }

    static String changeInsight(ExpertPool pool, int number) {
        return insight(pool, number) + "/change";
    }
}
