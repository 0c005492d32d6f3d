package nl.perspectief.infographic.ui;

/** Addresses of infographics. */
final class InfographicAddress {

    static final String LIST = "infographics";
    static final String ID = "id";
    static final String ONE = LIST + "/:" + ID + "([0-9]+)";
    static final String POOL = "pool";
    static final String OF_POOL = "experts/:" + POOL + "([0-9]+)/infographics";
    static final String MAKE = "experts/:" + POOL + "([0-9]+)/infographic";

    private InfographicAddress() {}

    static String ofPool(long poolId) {
        return "experts/" + poolId + "/infographics";
    }

    static String make(long poolId) {
        return "experts/" + poolId + "/infographic";
    }
}
