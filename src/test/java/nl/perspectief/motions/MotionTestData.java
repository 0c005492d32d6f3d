package nl.perspectief.motions;

import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.security.Roles;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Motions of councils that are there already, with the names of their places in what they say. */
public final class MotionTestData {

    private final TestData data;
    private final JdbcClient database;
    private final MotionDraftService drafts;
    private final MotionVotes votes;
    private final AmendmentService amendments;
    private final DiscussionService discussion;

    public MotionTestData(ApplicationContext context) {
        data = context.getBean(TestData.class);
        database = context.getBean(JdbcClient.class);
        drafts = context.getBean(MotionDraftService.class);
        votes = context.getBean(MotionVotes.class);
        amendments = context.getBean(AmendmentService.class);
        discussion = context.getBean(DiscussionService.class);
    }

    public static MotionText text(String place) {
        return new MotionText(
                new Texts("", "Voorstel van " + place, "Пропозиція " + place),
                new Texts("", "De tuin van " + place, "Сад " + place));
    }

    public static AmendmentDraft amendment() {
        return new AmendmentDraft(new Texts("", "tuin", "Сад"), new Texts("", "keuken", "Кухня"), null);
    }

    public static Words words(String place) {
        return new Words("Goed voor " + place, Languages.DUTCH);
    }

    public long draft(long council, String place, String proposer) {
        as(proposer);
        return drafts.draft(council, text(place));
    }

    /** It waits for supporters. */
    public String submitted(long council, String place, String proposer) {
        as(proposer);
        var number = drafts.submitNew(council, text(place));
        return database.sql("select code from municipality m join council c on c.municipality_id = m.id where c.id = ?")
                        .param(council)
                        .query(String.class)
                        .single()
                + ':'
                + number;
    }

    /** With an amendment. */
    public String discussed(long council, String place, String proposer, String chair) {
        threshold(council, 0);
        var number = submitted(council, place, proposer);
        threshold(council, 2);
        as(chair);
        votes.openDiscussion(number);
        as(proposer);
        amendments.propose(number, amendment());
        return number;
    }

    public long post(String number, String place, String author) {
        as(author);
        return discussion.post(number, words(place));
    }

    /** For who wants to begin with people who were told nothing. */
    public void untold() {
        database.sql("delete from notification where topic = ?")
                .param(MotionNews.TOPIC)
                .update();
    }

    private void as(String who) {
        data.signIn(who, Roles.COUNCIL_MEMBER);
    }

    private void threshold(long council, int supporters) {
        database.sql("update council set seconding_threshold = ? where id = ?")
                .params(supporters, council)
                .update();
    }
}
