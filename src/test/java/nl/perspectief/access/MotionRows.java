package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import nl.perspectief.motions.AmendmentService;
import nl.perspectief.motions.DiscussionService;
import nl.perspectief.motions.MotionDraftService;
import nl.perspectief.motions.MotionFilter;
import nl.perspectief.motions.MotionService;
import nl.perspectief.motions.MotionTestData;
import nl.perspectief.motions.MotionVotes;
import nl.perspectief.motions.VoteTerms;
import nl.perspectief.voting.count.Secrecy;
import org.springframework.data.domain.Pageable;

/**
 * Who proposes, supports, amends, discusses and reads motions. Chair and secretary, who lead, and who proposed something
 * are no role. The columns: {@value AccessRow#COLUMNS}.
 */
record MotionRows(
        MotionDraftService drafts,
        MotionService motions,
        AmendmentService amendments,
        DiscussionService discussion,
        MotionVotes votes) {

    /** As of the council. */
    private static final String SEES = "Ann Ann AAn Ann --- --- --- --- ---";

    private static final String LISTS = "Aee Aee AAe Aee --- --- --- --- ---";

    /** What each member of the council may do. */
    private static final String MEMBERS = "--- Ann --- --- --- --- --- --- ---";

    /** What only somebody may do who isn't the caller. */
    private static final String OTHERS = "--- nnn --- --- --- --- --- --- ---";

    private static final Words WHY = MotionTestData.words("all");

    Stream<AccessRow> rows() {
        return Stream.of(ofDrafts(), ofReading(), ofSupporting(), ofAmending(), ofDiscussing())
                .flatMap(rows -> rows);
    }

    private Stream<AccessRow> ofDrafts() {
        return Stream.of(
                changes(
                        "MotionDraftService.draft(long, MotionText)",
                        MEMBERS,
                        place -> drafts.draft(place.council(), MotionTestData.text("all"))),
                changes(
                        "MotionDraftService.change(long, MotionText)",
                        OTHERS,
                        place -> drafts.change(place.motions().draft(), MotionTestData.text("all"))),
                reads(
                        "MotionDraftService.find(long)",
                        OTHERS,
                        place -> drafts.find(place.motions().draft())),
                reads(
                        "MotionDraftService.list(long)",
                        "--- eee --- --- --- --- --- --- ---",
                        place -> drafts.list(place.council())),
                changes(
                        "MotionDraftService.submit(long, MotionText)",
                        OTHERS,
                        place -> drafts.submit(place.motions().draft(), MotionTestData.text("all"))),
                changes(
                        "MotionDraftService.submitNew(long, MotionText)",
                        MEMBERS,
                        place -> drafts.submitNew(place.council(), MotionTestData.text("all"))),
                changes(
                        "MotionDraftService.draftOf(long, MotionText, String)",
                        MEMBERS,
                        place -> drafts.draftOf(
                                place.council(),
                                MotionTestData.text("all"),
                                "report:" + place.issues().shown())),
                changes(
                        "MotionDraftService.submitOf(long, MotionText, String)",
                        MEMBERS,
                        place -> drafts.submitOf(
                                place.council(),
                                MotionTestData.text("all"),
                                "report:" + place.issues().shown())),
                reads(
                        "MotionDraftService.motionOf(long)",
                        "--- eee --- --- --- --- --- --- ---",
                        place -> drafts.motionOf(place.motions().draft())),
                changes(
                        "MotionDraftService.delete(long)",
                        OTHERS,
                        place -> drafts.delete(place.motions().draft())));
    }

    private Stream<AccessRow> ofReading() {
        return Stream.of(
                reads(
                        "MotionService.list(long, MotionFilter, Pageable)",
                        LISTS,
                        place -> motions.list(place.council(), MotionFilter.ALL, Pageable.unpaged())),
                reads(
                                "MotionService.count(long, MotionFilter)",
                                LISTS,
                                place -> motions.count(place.council(), MotionFilter.ALL))
                        .showing((count, _) -> (long) count > 0),
                reads(
                        "MotionService.ofPoll(long)",
                        "eee eee eee eee --- --- --- --- ---",
                        place -> motions.ofPoll(place.polls().open())),
                reads("MotionService.waiting(int)", "eee Aee eee eee --- --- --- --- ---", _ -> motions.waiting(10)),
                reads(
                        "MotionService.find(String)",
                        SEES,
                        place -> motions.find(place.motions().submitted())),
                reads(
                        "MotionService.earlier(String, long)",
                        SEES,
                        place -> motions.earlier(place.motions().submitted(), Long.MAX_VALUE)),
                reads(
                        "MotionService.version(String, int)",
                        SEES,
                        place -> motions.version(place.motions().submitted(), 1)),
                reads(
                        "MotionService.difference(String, int, int, Locale)",
                        SEES,
                        place -> motions.difference(place.motions().submitted(), 1, 1, Languages.DUTCH)));
    }

    private Stream<AccessRow> ofSupporting() {
        return Stream.of(
                changes(
                        "MotionService.change(String, int, MotionText)",
                        OTHERS,
                        place -> motions.change(place.motions().submitted(), 1, MotionTestData.text("all"))),
                changes(
                        "MotionService.support(String, int)",
                        MEMBERS,
                        place -> motions.support(place.motions().submitted(), 1)),
                // there is none to take back, and the user may
                reads("MotionService.withdrawSupport(String)", MEMBERS, place -> {
                            motions.withdrawSupport(place.motions().submitted());
                            return "withdrawn";
                        })
                        .showing(AccessRow::isSomething),
                changes(
                        "MotionService.withdraw(String, Words)",
                        OTHERS,
                        place -> motions.withdraw(place.motions().submitted(), WHY)),
                changes(
                        "MotionService.translate(String, Locale, String, String)",
                        OTHERS,
                        place -> motions.translate(
                                place.motions().discussed(), Languages.ENGLISH, "A motion", "The garden")));
    }

    private Stream<AccessRow> ofAmending() {
        return Stream.of(
                changes(
                        "AmendmentService.propose(String, AmendmentDraft)",
                        MEMBERS,
                        place -> amendments.propose(place.motions().discussed(), MotionTestData.amendment())),
                changes(
                        "AmendmentService.translate(String, int, Locale, String, String)",
                        OTHERS,
                        place -> amendments.translate(
                                place.motions().discussed(), 1, Languages.ENGLISH, "garden", "kitchen")),
                changes(
                        "AmendmentService.withdraw(String, int)",
                        OTHERS,
                        place -> amendments.withdraw(place.motions().discussed(), 1)),
                changes(
                        "AmendmentService.setAside(String, int, Words)",
                        OTHERS,
                        place -> amendments.setAside(place.motions().discussed(), 1, WHY)),
                changes(
                        "MotionVotes.openDiscussion(String)",
                        OTHERS,
                        place -> votes.openDiscussion(place.motions().submitted())),
                changes(
                        "MotionVotes.openVote(String, Integer, VoteTerms)",
                        OTHERS,
                        place -> votes.openVote(
                                place.motions().discussed(),
                                1,
                                new VoteTerms(null, Secrecy.OPEN, Instant.now().plus(Duration.ofDays(7))))));
    }

    private Stream<AccessRow> ofDiscussing() {
        return Stream.of(
                reads(
                        "DiscussionService.threads(String, Pageable)",
                        LISTS,
                        place -> discussion.threads(place.motions().submitted(), Pageable.unpaged())),
                reads(
                        "DiscussionService.answers(long, long)",
                        "eee eee eee eee --- --- --- --- ---",
                        place -> discussion.answers(place.motions().post(), Long.MAX_VALUE)),
                reads(
                                "DiscussionService.count(String)",
                                LISTS,
                                place -> discussion.count(place.motions().submitted()))
                        .showing((count, _) -> (long) count > 0),
                changes(
                        "DiscussionService.post(String, Words)",
                        MEMBERS,
                        place -> discussion.post(place.motions().submitted(), WHY)),
                changes(
                        "DiscussionService.answer(long, Words)",
                        MEMBERS,
                        place -> discussion.answer(place.motions().post(), WHY)),
                changes(
                        "DiscussionService.edit(long, Words)",
                        OTHERS,
                        place -> discussion.edit(place.motions().post(), WHY)),
                changes(
                        "DiscussionService.remove(long, Words)",
                        OTHERS,
                        place -> discussion.remove(place.motions().post(), WHY)));
    }
}
