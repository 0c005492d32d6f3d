package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The themes of a pool, and what its experts ask about each. Its experts and oversight keep them together. The
 * words of a question are the experts' alone, so that nobody else learns what was answered: then it is asked in the same
 * words for good, and can only be asked no more.
 */
@Service
@Transactional
@PreAuthorize(PoolService.READERS)
public class GuideService {

    private static final int MOST_THEMES = 12;
    private static final int MOST_QUESTIONS = 10;

    private final Pools pools;
    private final GuideStore guide;
    private final JdbcClient database;

    GuideService(Pools pools, GuideStore guide, JdbcClient database) {
        this.pools = pools;
        this.guide = guide;
        this.database = database;
    }

    /**
     * What is asked now.
     *
     * @throws NotFoundException unless the user may see the pool
     */
    @Transactional(readOnly = true)
    public List<GuideTheme> find(long poolId) {
        return guide.themes(pools.find(poolId));
    }

    /**
     * @return its id
     * @throws NotFoundException unless the user may see the pool
     * @throws BadInputException unless it has a name in each language, and when there are {@value #MOST_THEMES}
     */
    @TriedAgain
    public long addTheme(long poolId, Texts name) {
        var pool = pools.holdOpen(pools.find(poolId));
        var checked = ThreeTexts.checked("name", name, GuideTheme.LONGEST_NAME);
        requireFew("select count(*) from pool_theme where pool_id = ? and not retired", pool.id(), MOST_THEMES);
        return add("insert into pool_theme (pool_id, name_en, name_nl, name_uk) values", pool.id(), checked);
    }

    /**
     * @throws NotFoundException unless the user is one of the experts of the theme's pool, or oversees it and it has none yet
     * @throws BadInputException once something was said under its name
     */
    @TriedAgain
    public void nameTheme(long themeId, Texts name) {
        pools.requireWriter(holdOfTheme(themeId));
        var checked = ThreeTexts.checked("name", name, GuideTheme.LONGEST_NAME);
        var changed = database.sql("""
                        update pool_theme set name_en = ?, name_nl = ?, name_uk = ?
                        where id = ? and not exists (select 1 from passage where theme_id = ?)
                            and not exists (select 1 from insight where theme_id = ?)
                            and not exists (
                                select 1 from interview_answer a join pool_question q on q.id = a.question_id
                                where q.theme_id = ?)
                        """)
                .params(checked.en(), checked.nl(), checked.uk(), themeId, themeId, themeId, themeId)
                .update();
        BadInputException.unless(changed == 1, "name.en", "experts.bad.themeUsed");
    }

    /**
     * Asks no more about it; what was said stays.
     *
     * @throws NotFoundException unless the user may see the theme's pool
     * @throws BadInputException for the last one
     */
    @TriedAgain
    public void dropTheme(long themeId) {
        var pool = holdOfTheme(themeId);
        var others = database.sql("select count(*) from pool_theme where pool_id = ? and not retired and id <> ?")
                .params(pool.id(), themeId)
                .query(Integer.class)
                .single();
        BadInputException.unless(others > 0, "theme", "experts.bad.lastTheme");
        database.sql("update pool_theme set retired = true where id = ?")
                .param(themeId)
                .update();
    }

    /**
     * @return its id
     * @throws NotFoundException unless the user may see the theme's pool
     * @throws BadInputException unless it is there in each language, and when there are {@value #MOST_QUESTIONS}
     */
    @TriedAgain
    public long addQuestion(long themeId, Texts text) {
        holdOfTheme(themeId);
        var checked = ThreeTexts.checked("text", text, GuideTheme.LONGEST_QUESTION);
        requireFew("select count(*) from pool_question where theme_id = ? and not retired", themeId, MOST_QUESTIONS);
        return add("insert into pool_question (theme_id, text_en, text_nl, text_uk) values", themeId, checked);
    }

    /**
     * @throws NotFoundException unless the user is one of the experts of the question's pool, or oversees it and it has none
     *     yet
     * @throws BadInputException once somebody answered it
     */
    @TriedAgain
    public void changeQuestion(long questionId, Texts text) {
        pools.requireWriter(holdOfQuestion(questionId));
        var checked = ThreeTexts.checked("text", text, GuideTheme.LONGEST_QUESTION);
        var changed = database.sql("""
                        update pool_question set text_en = ?, text_nl = ?, text_uk = ?
                        where id = ? and not exists (select 1 from interview_answer where question_id = ?)
                        """)
                .params(checked.en(), checked.nl(), checked.uk(), questionId, questionId)
                .update();
        BadInputException.unless(changed == 1, "text.en", "experts.bad.answered");
    }

    /** @throws NotFoundException unless the user may see the question's pool */
    @TriedAgain
    public void dropQuestion(long questionId) {
        holdOfQuestion(questionId);
        database.sql("update pool_question set retired = true where id = ?")
                .param(questionId)
                .update();
    }

    private ExpertPool holdOfTheme(long themeId) {
        return pools.holdOpen(pools.findBy("p.id = (select t.pool_id from pool_theme t where t.id = :id)", themeId));
    }

    private ExpertPool holdOfQuestion(long questionId) {
        return pools.holdOpen(pools.findBy(
                "p.id = (select t.pool_id from pool_theme t join pool_question q on q.theme_id = t.id where q.id = :id)",
                questionId));
    }

    private void requireFew(String count, long of, int most) {
        var present = database.sql(count).param(of).query(Integer.class).single();
        BadInputException.unless(present < most, "theme", "experts.bad.many", most);
    }

    private long add(String into, long owner, Texts texts) {
        return database.sql(into + " (?, ?, ?, ?) returning id")
                .params(owner, texts.en(), texts.nl(), texts.uk())
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
