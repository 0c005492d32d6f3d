-- as a comment, which MariaDB carries out, since Flyway knows no trigger that is replaced
create /*M! or replace */ trigger motion_poll_insert after insert on motion_poll for each row
begin
    if not exists (
        select 1 from motion m join poll p on p.council_id = m.council_id
        where m.id = new.motion_id and m.state = 'IN_DISCUSSION' and p.id = new.poll_id and p.state = 'OPEN'
            and json_value(p.manifest, '$.question.kind') = 'YES_NO'
            and json_value(p.manifest, '$.roll.kind') = 'MEMBERS') then
        signal sqlstate '45000' set message_text = 'a vote on a motion is one of its council, opened in discussion';
    end if;
    if new.round <> (
            select count(*) from motion_poll where motion_id = new.motion_id and amendment_id <=> new.amendment_id)
        or exists (
            select 1 from motion_poll o join poll p on p.id = o.poll_id
            where o.motion_id = new.motion_id and o.amendment_id <=> new.amendment_id
                and o.poll_id <> new.poll_id and p.state <> 'SEALED') then
        signal sqlstate '45000' set message_text = 'a vote on a motion is its next round';
    end if;
    if new.amendment_id is not null and not exists (
            select 1 from motion_amendment
            where id = new.amendment_id and motion_id = new.motion_id and state = 'PROPOSED')
        or new.amendment_id is null and (
            exists (select 1 from motion_amendment where motion_id = new.motion_id and state in ('PROPOSED', 'IN_VOTE'))
            or not exists (
                select 1 from motion m
                join motion_version v on v.motion_id = m.id and v.version_no = m.version_no
                join poll p on p.id = new.poll_id
                where m.id = new.motion_id
                    and json_value(p.manifest, '$.title.nl') = concat(m.number, ': ', v.title_nl)
                    and json_value(p.manifest, '$.title.uk') = concat(m.number, ': ', v.title_uk)
                    -- a poll's text has no blanks around it
                    and replace(v.text_nl, json_value(p.manifest, '$.text.nl'), '') not regexp '(*UCP)\\S'
                    and replace(v.text_uk, json_value(p.manifest, '$.text.uk'), '') not regexp '(*UCP)\\S')) then
        signal sqlstate '45000' set message_text = 'what is voted on is the present text or a proposed amendment';
    end if;
end
