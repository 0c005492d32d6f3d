-- as a comment, which MariaDB carries out, since Flyway knows no trigger that is replaced
create /*M! or replace */ trigger motion_version_insert after insert on motion_version for each row
begin
    declare found_state varchar(15);
    declare present_no int;
    select state, version_no into found_state, present_no from motion where id = new.motion_id;
    if not (new.kind = 'SUBMITTED' and new.version_no = 1
        or new.kind = 'CHANGED' and new.version_no = present_no + 1 and found_state = 'SUBMITTED'
        or new.kind = 'TRANSLATED' and new.version_no = present_no + 1
            and found_state in ('SECONDED', 'IN_DISCUSSION') and exists (
                select 1 from motion_version v where v.motion_id = new.motion_id and v.version_no = present_no
                    and (v.title_en = '' and v.text_en = '' or v.title_en = new.title_en and v.text_en = new.text_en)
                    and (v.title_nl = '' and v.text_nl = '' or v.title_nl = new.title_nl and v.text_nl = new.text_nl)
                    and (v.title_uk = '' and v.text_uk = '' or v.title_uk = new.title_uk and v.text_uk = new.text_uk))
        or new.kind = 'AMENDED' and new.version_no = present_no + 1 and found_state = 'IN_DISCUSSION' and exists (
                select 1 from motion_amendment a
                join motion_version v on v.motion_id = a.motion_id and v.version_no = present_no
                join motion_poll p on p.motion_id = a.motion_id and p.amendment_id = a.id
                join poll q on q.id = p.poll_id and q.state = 'SEALED'
                join poll_outcome o on o.poll_id = p.poll_id and o.step = 1
                    and json_value(o.outcome, '$.result') = 'ADOPTED'
                where a.id = new.amendment_id and a.motion_id = new.motion_id and a.state = 'ADOPTED'
                    and new.title_en = v.title_en and new.title_nl = v.title_nl and new.title_uk = v.title_uk
                    and new.text_en = replace(v.text_en, a.passage_en, a.replacement_en)
                    and new.text_nl = replace(v.text_nl, a.passage_nl, a.replacement_nl)
                    and new.text_uk = replace(v.text_uk, a.passage_uk, a.replacement_uk))) then
        signal sqlstate '45000' set message_text = 'the text of a motion that is seconded stays as it is';
    end if;
end
