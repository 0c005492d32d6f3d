package nl.perspectief.agenda.ui;

/** Addresses of the agenda. */
public final class AgendaAddress {

    public static final String LIST = "agenda";
    static final String NEW = LIST + "/new";
    static final String NUMBER = "number";
    static final String ONE = LIST + "/:" + NUMBER + "((?:[a-z0-9-]+:)?A-[0-9-]+)";
    static final String CHANGE = ONE + "/change";
    public static final String PUBLIC = LIST + "/public";
    public static final String REPORT = LIST + "/report";
    static final String ORGANISATIONS = LIST + "/organisations";
    static final String ID = "id";
    static final String ORGANISATION = ORGANISATIONS + "/:" + ID + "([0-9]+)";

    private AgendaAddress() {}

    static String of(String number) {
        return LIST + "/" + number;
    }

    static String organisation(long id) {
        return ORGANISATIONS + "/" + id;
    }
}
