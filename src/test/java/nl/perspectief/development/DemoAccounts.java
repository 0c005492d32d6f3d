package nl.perspectief.development;

import java.util.List;

/** The people of the development realm, in words. The password of each is the name. */
final class DemoAccounts {

    record Account(String name, String role) {}

    static final List<Account> ALL = List.of(
            new Account("manager", "location manager"),
            new Account("council", "member of a residents' council"),
            new Account("chair", "chair of a residents' council"),
            new Account("secretary", "secretary of a residents' council"),
            new Account("oversight", "oversight, for the municipality"),
            new Account("confidential", "oversight, and confidential contact"),
            new Account("resident", "resident of a location"),
            new Account("expert", "member of an expert pool"),
            new Account("expert2", "another one of the same pool, in Ukrainian"),
            new Account("expert3", "and another one"),
            new Account("expert4", "another one, in Dutch"),
            new Account("expert5", "and another one"),
            new Account("partner", "person of a partner organisation"),
            new Account("admin", "application management"),
            new Account("elsewhere", "location manager in the other municipality"),
            new Account("norole", "nobody yet: has an account and no role"));

    private DemoAccounts() {}
}
