package nl.perspectief.motions;

/** Motions by the thousand in one council, every tenth of which is still open; asked for more, it adds what is lacking. */
public final class ManyMotions {

    private final MotionGround ground;

    public ManyMotions(MotionGround ground) {
        this.ground = ground;
    }

    public void fill(int rows) {
        run("""
                insert ignore into motion (municipality_id, council_id, number, proposer_id, state, threshold, version_no,
                    submitted_at, changed_at)
                select c.municipality_id, c.id, concat('R-2025-', lpad(seq, 5, '0')), p.id, 'SUBMITTED', 2, 1,
                    '2025-01-01' + interval seq minute, '2025-01-01' + interval seq minute
                from council c join person p on p.subject = 'member-1'
                join json_table(concat('[', repeat('0,', :rows - 1), '0]'), '$[*]' columns (seq for ordinality)) numbers
                where c.id = :council
                """, rows);
        run("""
                insert into motion_version (motion_id, version_no, kind, author_id, title_en, title_nl, title_uk,
                    text_en, text_nl, text_uk, made_at)
                select m.id, 1, 'SUBMITTED', m.proposer_id, '', concat('Voorstel ', m.number), concat('Пропозиція ', m.number),
                    '', 'Tekst', 'Текст', m.submitted_at
                from motion m left join motion_version v on v.motion_id = m.id
                where m.council_id = :council and v.motion_id is null and :rows > 0
                """, rows);
        run("""
                update motion set state = 'WITHDRAWN'
                where council_id = :council and state = 'SUBMITTED' and id % 10 <> 0 and :rows > 0
                """, rows);
    }

    private void run(String sql, int rows) {
        ground.database
                .sql(sql)
                .param("council", ground.council)
                .param("rows", rows)
                .update();
    }
}
