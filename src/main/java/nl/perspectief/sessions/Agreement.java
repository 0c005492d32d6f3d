package nl.perspectief.sessions;

import java.util.Collection;

/**
 * How alike two groups weigh one idea. Each group's dots are taken as shares of its own, so that a large group doesn't
 * outweigh a small one. What both gave is the smaller share, what keeps them apart is the difference.
 *
 * <p>Over all ideas, what both gave adds up to the percentage similarity of O. Renkonen (Annales Zoologici Societatis
 * Zoologicae-Botanicae Fennicae Vanamo 6, 1938): 100 when both groups divide their dots alike, 0 when they have no idea in
 * common.
 *
 * @param residents share of the residents' dots that is on this idea, in percent: 0 to 100
 * @param partners the same of the partners
 */
public record Agreement(double residents, double partners) {

    /** What stands out of an idea. */
    public enum Verdict {
        /** Both gave dots to it, and the larger share is at most twice the smaller. */
        TOGETHER,
        /** One group gave more than twice the share of the other. */
        APART,
        /** Nobody gave a dot to it. */
        NONE
    }

    static Agreement of(int residentDots, int allOfResidents, int partnerDots, int allOfPartners) {
        return new Agreement(share(residentDots, allOfResidents), share(partnerDots, allOfPartners));
    }

    private static double share(int dots, int all) {
        return all == 0 ? 0 : 100.0 * dots / all;
    }

    /** In percent of a group's dots: 0 to 100. */
    public double common() {
        return Math.min(residents, partners);
    }

    /** In percentage points: 0 to 100. */
    public double apart() {
        return Math.abs(residents - partners);
    }

    public Verdict verdict() {
        if (residents + partners == 0) {
            return Verdict.NONE;
        }
        return apart() > common() ? Verdict.APART : Verdict.TOGETHER;
    }

    /** Of all ideas together, in percent: 0 to 100. */
    public static double overall(Collection<Agreement> ideas) {
        return ideas.stream().mapToDouble(Agreement::common).sum();
    }
}
