package nl.perspectief.motions.ui;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.motions.AmendmentDraft;
import nl.perspectief.motions.DiscussionThread;
import nl.perspectief.motions.HeldVote;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.Test;

/** One motion, as those of a council see it. */
class MotionViewTests extends MotionViewTest {

    @Test
    void membersSupportAMotionUntilItHasEnough() {
        var number = submitted();
        as("mv-2");
        assertThat(motion(number))
                .contains("Stille kamer", number, "Lid 1", "Wacht op steun", "0 van de 2", "De kamer is open");

        press("Ik steun dit");

        assertThat(page()).contains("1 van de 2", "Lid 2", "U steunt dit voorstel.");
        press("Mijn steun intrekken");
        assertThat(page()).contains("0 van de 2");
        press("Ik steun dit");
        as("mv-3");
        motion(number);
        press("Ik steun dit");
        assertThat(page()).contains("Gesteund").doesNotContain("Ik steun dit");
    }

    @Test
    void whoSupportsATextThatChangedMeanwhileReadsItFirst() {
        var number = submitted();
        as("mv-2");
        motion(number);
        as("mv-1");
        motions.change(number, 1, text("De kamer is altijd open.", "Кімната завжди відчинена."));
        as("mv-2");

        press("Ik steun dit");

        assertThat(page()).contains("De kamer is altijd open.", "0 van de 2");
    }

    @Test
    void aMotionIsReadInTheReadersLanguageAndInTheOthers() {
        var number = submitted();
        as("mv-2");
        read(Languages.UKRAINIAN);
        assertThat(motion(number)).contains("Тиха кімната", "Кімната відчинена до восьмої");

        press("Nederlands");

        assertThat(page()).contains("De kamer is open tot acht uur");
        read(Languages.ENGLISH);
        assertThat(motion(number)).contains("not in your language yet", "Dutch", "De kamer is open");
        assertThat(find(H1.class).single().getElement().getAttribute("lang")).isEqualTo("nl");
    }

    @Test
    void anOutcomeThatStandsBesideItIsNotSaidAgain() {
        var adopted = new HeldVote(1, 1, Instant.EPOCH, Result.ADOPTED);

        assertThat(new VoteLine(adopted, "Aangenomen").getElement().getTextRecursively())
                .contains("Gesloten op", "De uitslag")
                .doesNotContain("Aangenomen");
        assertThat(new VoteLine(adopted, "In bespreking").getElement().getTextRecursively())
                .contains("Aangenomen");
    }

    @Test
    void whatChangedBetweenTwoTextsIsSaidInWordsToo() {
        var number = submitted();
        motions.change(number, 1, text("De kamer is open tot tien uur. Iedereen mag erin.", "Інше."));
        as("mv-2");
        motion(number);

        unfold("Wat er anders is: versie 1 en 2");

        assertThat(marks("del")).containsExactly(" weggehaald: acht");
        assertThat(marks("ins")).containsExactly(" toegevoegd: tien");
        assertThat(page()).contains("Taal: Nederlands", "weggehaald: acht  toegevoegd: tien");
    }

    @Test
    void aMissingLanguageIsAddedAndNothingElseChanges() {
        as("mv-1");
        var number = drafts.submitNew(council, text("De kamer is open.", ""));
        for (var member : List.of("mv-2", "mv-3")) {
            as(member);
            motions.support(number, 1);
        }
        as("mv-chair");
        assertThat(motion(number)).contains("ook nodig in deze taal: Oekraïens");
        unfold("Toevoegen in het Oekraïens");
        var form = find(TranslationForm.class).single();
        test(form.send).click();
        var fields = requireNonNull(form.form.parts.get(Languages.UKRAINIAN));
        assertThat(fields.title().isInvalid()).isTrue();

        fields.title().setValue("Тиха кімната");
        fields.text().setValue("Кімната відчинена.");
        test(form.send).click();

        assertThat(page()).contains("Vertaling toegevoegd", "Voorzitter").doesNotContain("ook nodig in deze taal");
    }

    @Test
    void aWithdrawalNeedsAReason() {
        var number = submitted();
        motion(number);
        unfold("Het voorstel intrekken");
        var form = find(WordsForm.class).all().stream()
                .filter(each -> each.send.getText().equals("Het voorstel intrekken"))
                .findFirst()
                .orElseThrow();
        test(form.send).click();
        assertThat(form.text.isInvalid()).isTrue();

        form.text.setValue("Ik heb me vergist.");
        test(form.send).click();

        assertThat(page()).contains("Ingetrokken", "Ik heb me vergist.").doesNotContain("Wat u kunt doen");
    }

    @Test
    void aMemberMarksAPassageAndSeesWhatWouldComeOfIt() {
        var number = inDiscussion();
        as("mv-2");
        motion(number);
        unfold("Een amendement indienen");
        var form = find(AmendmentForm.class).single();
        var dutch = requireNonNull(form.fields.get(Languages.DUTCH));
        dutch.passage.setValue("de tuin");
        assertThat(dutch.passage.getErrorMessage()).startsWith("Deze woorden staan niet in de tekst.");
        assertThat(dutch.passage.isInvalid()).isTrue();
        dutch.passage.setValue("mer");
        assertThat(dutch.passage.isInvalid()).isFalse();
        assertThat(shown(dutch.preview)).contains("Zo wordt de tekst");
        dutch.passage.setValue("acht uur");
        dutch.replacement.setValue("negen uur");
        assertThat(shown(dutch.preview))
                .contains("De kamer is open tot", "weggehaald: acht uur", "toegevoegd: negen uur");
        var ukrainian = requireNonNull(form.fields.get(Languages.UKRAINIAN));
        assertThat(dutch.isOpen()).as("the reader's own language").isTrue();
        assertThat(ukrainian.isOpen()).isFalse();
        ukrainian.replacement.setValue("дев’ятої");
        test(form.send).click();
        assertThat(ukrainian.passage.isInvalid()).isTrue();
        assertThat(ukrainian.isOpen()).as("what is wrong unfolds").isTrue();

        ukrainian.replacement.setValue("");
        form.reason.setValue("Velen werken tot acht uur.");
        test(form.send).click();

        assertThat(page())
                .contains("Amendement 1", "Voorgesteld", "Velen werken tot acht uur.")
                .contains("Voor de stemming is het ook nodig in deze taal: Oekraïens.");
        read(Languages.UKRAINIAN);
        assertThat(motion(number)).contains("Цієї поправки ще немає цією мовою.", "acht uur");
        read(Languages.DUTCH);
        motion(number);
        press("Dit amendement intrekken");
        assertThat(page()).contains("Amendement 1", "Ingetrokken");
    }

    @Test
    void theChairOpensTheDiscussionAndThenTheVotesAmendmentsFirst() {
        var number = seconded();
        as("mv-chair");
        motion(number);
        press("De bespreking openen");
        assertThat(page()).contains("In bespreking");
        amended(number);
        as("mv-chair");
        assertThat(motion(number)).contains("Eerst wordt over de amendementen gestemd");
        unfold("De stemming over dit amendement openen");
        var form = find(VoteForm.class).single();
        assertThat(form.closes.day.getHelperText()).contains("minstens 24 uur open");
        form.closes.day.setValue(null);
        test(form.check).click();
        assertThat(form.closes.day.isInvalid()).isTrue();
        assertThat(form.secrecy.isInvalid()).as("nobody chose it").isTrue();
        form.closes.day.setValue(LocalDate.now(Dates.ZONE).minusDays(1));
        test(form.check).click();
        assertThat(form.closes.day.getErrorMessage()).isEqualTo("Kies een sluitingstijd die nog komt.");
        form.closes.day.setValue(LocalDate.now(Dates.ZONE).plusDays(7));
        test(form.check).click();
        form.secrecy.setValue(Secrecy.SECRET);
        var quorum = (IntegerField) requireNonNull(form.rule.fields().get("quorum"));
        quorum.setValue(0);
        test(form.check).click();
        assertThat(quorum.getErrorMessage())
                .isEqualTo("Het reglement van de raad wil dat ten minste 50% stemt. Kies niet minder.");
        assertThat(shown(form)).contains("U kunt het strenger maken, maar niet soepeler");
        quorum.setValue(50);
        test(form.check).click();
        assertThat(form.open.isDisableOnClick())
                .as("it is asked for again after a refusal")
                .isFalse();
        assertThat(shown(form)).contains("ligt dit vast", "50% stemt van wie mag stemmen", "Geheim:");

        test(form.open).click();

        assertThat(page()).contains("In stemming", "Naar de stemming");
        var vote = requireNonNull(motions.find(number).amendments().getFirst().vote());
        assertThat(open("polls/" + vote.pollId())).contains("Naar voorstel " + number);
    }

    @Test
    void membersTalkInTheirOwnLanguages() {
        var number = submitted();
        as("mv-2");
        motion(number);
        var post = find(WordsForm.class).all().stream()
                .filter(each -> each.send.getText().equals("Plaatsen"))
                .findFirst()
                .orElseThrow();
        post.text.setValue("А хто прибирає?");
        post.language.setValue(Languages.UKRAINIAN);
        test(post.send).click();
        assertThat(page()).contains("А хто прибирає?", "Oekraïens");
        assertThat(post.text.isEmpty()).as("a second click posts nothing").isTrue();
        press("Antwoorden");
        var answer = find(WordsForm.class).all().stream()
                .filter(each -> each.send.getText().equals("Antwoord plaatsen"))
                .findFirst()
                .orElseThrow();
        test(answer.send).click();
        assertThat(answer.text.isInvalid()).isTrue();
        answer.text.setValue("Wij samen.");
        test(answer.send).click();
        assertThat(page()).contains("Wij samen.");

        as("mv-chair");
        motion(number);
        test(find(Button.class).withText("Verwijderen").all().getFirst()).click();
        var removal = find(WordsForm.class).all().stream()
                .filter(each -> each.send.getText().equals("Verwijderen"))
                .findFirst()
                .orElseThrow();
        removal.text.setValue("Hoort hier niet.");
        test(removal.send).click();
        assertThat(page())
                .contains("Verwijderd door Voorzitter", "Hoort hier niet.")
                .doesNotContain("А хто прибирає?");
    }

    @Test
    void residentsReadAndDoNothing() {
        var number = inDiscussion();
        amended(number);
        asResident();

        assertThat(motion(number))
                .contains("De kamer is open", "Amendement 1")
                .doesNotContain("Wat u kunt doen", "Een amendement indienen", "Plaatsen");
        assertThat(open("motions/R-2026-9999")).contains("Niet gevonden");
        as("mv-2");
        assertThat(open("motions/" + number + "/change")).contains("Niet gevonden");
    }

    @Test
    void aMotionCostsTheSameHoweverMuchIsSaidOfIt() {
        var number = inDiscussion();
        amended(number);
        as("mv-chair");
        open("");
        var before = cost("motions/" + number);
        for (var i = 0; i < DiscussionCard.PAGE + 2; i++) {
            as("mv-" + (1 + i % 6));
            discussion.post(number, new Words("Bericht " + i, Languages.DUTCH));
        }
        as("mv-chair");

        assertThat(cost("motions/" + number)).isEqualTo(before).isLessThanOrEqualTo(MOST_OF_A_SCREEN);
        var card = find(DiscussionCard.class).single();
        assertThat(card.list.getChildren()).hasSize(DiscussionCard.PAGE);
        test(card.more).click();
        assertThat(card.list.getChildren()).hasSize(DiscussionCard.PAGE + 2);
    }

    @Test
    void whatOnlyGotALanguageSaysWhich() {
        as("mv-1");
        var number = drafts.submitNew(council, text("", "Кімната відчинена."));
        motions.change(number, 1, text("De kamer is open.", "Кімната відчинена."));
        as("mv-2");
        read(Languages.UKRAINIAN);
        motion(number);

        unfold("Що змінилося: версії 1 і 2");

        assertThat(page()).contains("Додано переклад", "Мова: нідерландська");
        assertThat(marks("ins")).containsExactly(" додано: Stille kamer", " додано: De kamer is open.");
    }

    @Test
    void aWithdrawnMotionNeedsNoLanguageAnyMore() {
        as("mv-1");
        var number = drafts.submitNew(council, text("De kamer is open.", ""));
        assertThat(motion(number)).contains("ook nodig in deze taal");
        motions.withdraw(number, new Words("Vergist.", Languages.DUTCH));

        assertThat(motion(number)).contains("Ingetrokken").doesNotContain("ook nodig in deze taal");
    }

    @Test
    void theChairSetsAnAmendmentAside() {
        var number = inDiscussion();
        amended(number);
        as("mv-chair");
        motion(number);
        unfold("Dit amendement terzijde leggen");
        var form = find(WordsForm.class).all().stream()
                .filter(each -> each.send.getText().equals("Dit amendement terzijde leggen"))
                .findFirst()
                .orElseThrow();
        form.text.setValue("Dit staat er al.");
        test(form.send).click();

        assertThat(page()).contains("Terzijde gelegd", "Dit staat er al.");
        as("mv-2");
        assertThat(motion(number)).contains("Dit staat er al.").doesNotContain("Dit amendement terzijde leggen");
    }

    @Test
    void earlierLinesAndAnswersAreAskedFor() {
        var number = submitted();
        database.sql("""
                        insert into motion_event (motion_id, kind, happened_at, text)
                        select id, 'SECONDED', utc_timestamp(6), '' from motion
                        join json_table(concat('[', repeat('0,', 59), '0]'), '$[*]' columns (seq for ordinality)) numbers
                        where number = ?
                        """).param(number).update();
        as("mv-2");
        var post = discussion.post(number, new Words("Vraag", Languages.DUTCH));
        for (var i = 1; i <= 25; i++) {
            discussion.answer(post, new Words("Antwoord %02d".formatted(i), Languages.DUTCH));
        }
        assertThat(motion(number)).contains("Antwoord 06").doesNotContain("Antwoord 05", "Ingediend");

        press("Eerdere antwoorden tonen");
        test(find(MotionHistory.class).single().earlier).click();

        assertThat(page()).contains("Antwoord 01", "Ingediend");
        assertThat(find(MotionHistory.class).single().list.getChildren()).hasSize(61);
        assertThat(find(Button.class).withText("Eerdere antwoorden tonen").exists())
                .isFalse();
        assertThat(find(MotionHistory.class).single().earlier.isVisible()).isFalse();
    }

    @Test
    void theLastEarlierAnswersLeaveNoButton() {
        var number = submitted();
        as("mv-2");
        var post = discussion.post(number, new Words("Vraag", Languages.DUTCH));
        for (var i = 1; i <= 2 * DiscussionThread.ANSWERS; i++) {
            discussion.answer(post, new Words("Antwoord %02d".formatted(i), Languages.DUTCH));
        }
        assertThat(motion(number)).contains("Antwoord 21").doesNotContain("Antwoord 20");

        press("Eerdere antwoorden tonen");

        assertThat(page()).contains("Antwoord 01", "Antwoord 20");
        assertThat(find(Button.class).withText("Eerdere antwoorden tonen").exists())
                .isFalse();
    }

    @Test
    void anAmendmentStandsWithinSomeOfTheTextAroundIt() {
        var number = inDiscussion();
        as("mv-2");
        amendments.propose(
                number,
                new AmendmentDraft(new Texts("", "acht uur", "восьмої"), new Texts("", "negen uur", "дев’ятої"), null));

        motion(number);

        assertThat(shown(find(AmendmentItem.class).single()))
                .contains("De kamer is open tot  weggehaald: acht uur  toegevoegd: negen uur. Iedereen mag erin.");
    }

    @Test
    void whatOneMayFillInIsSaidBelowTheFieldInAHelper() {
        var number = inDiscussion();
        as("mv-2");
        motion(number);
        unfold("Een amendement indienen");
        var form = find(AmendmentForm.class).single();

        assertThat(form.reason.getHelperText()).isEqualTo("Niet verplicht.");
        assertThat(requireNonNull(form.fields.get(Languages.DUTCH)).passage.getHelperText())
                .isEqualTo("Precies zoals ze in de tekst staan.");
    }

    private List<String> marks(String tag) {
        return find(HtmlContainer.class).all().stream()
                .filter(each -> each.getElement().getTag().equals(tag))
                .map(MotionViewTest::shown)
                .toList();
    }
}
