create /*M! or replace */ trigger action_update after update on action for each row
begin
    if new.id <> old.id or new.municipality_id <> old.municipality_id or new.number <> old.number
        or new.proposed_at <> old.proposed_at
        or old.accepted_at is not null and not (new.accepted_at <=> old.accepted_at) then
        signal sqlstate '45000' set message_text = 'what an action is stays as it was';
    end if;
    if old.ended and (old.taken_out_at is not null or new.taken_out_at is null or new.taken_out_by is null
        or not (
            (new.title_en, new.title_nl, new.title_uk, new.text_en, new.text_nl, new.text_uk, new.first_step, new.state,
                new.theme, new.term, new.organisation_id, new.person_id, new.deadline, new.location_id, new.changed_at)
            <=> (if(old.title_en = '', '', '…'), if(old.title_nl = '', '', '…'), if(old.title_uk = '', '', '…'), '', '', '',
                '', old.state, old.theme, old.term, old.organisation_id, old.person_id, old.deadline, old.location_id,
                old.changed_at)))
        and (old.taken_out_at is not null or new.taken_out_at is not null or new.taken_out_by is not null
            or not ((new.first_step, new.first_step_language, new.state, new.theme, new.term, new.organisation_id,
                    new.person_id, new.deadline, new.location_id, new.changed_at)
                <=> (old.first_step, old.first_step_language, old.state, old.theme, old.term, old.organisation_id,
                    old.person_id, old.deadline, old.location_id, old.changed_at))
            or not (old.title_en = '' or (binary new.title_en, binary new.text_en) = (binary old.title_en, binary old.text_en))
            or not (old.title_nl = '' or (binary new.title_nl, binary new.text_nl) = (binary old.title_nl, binary old.text_nl))
            or not (old.title_uk = '' or (binary new.title_uk, binary new.text_uk) = (binary old.title_uk, binary old.text_uk)))
        then
        signal sqlstate '45000' set message_text =
            'an action that has ended stays as it is, but for a language that is missing, or loses its words';
    end if;
    if not old.ended and new.taken_out_at is not null then
        signal sqlstate '45000' set message_text = 'the words of an action that runs are changed';
    end if;
    if new.state <> old.state and not (
            old.state = 'PROPOSED' and new.state in ('ACCEPTED', 'STOPPED')
            or old.state = 'ACCEPTED' and new.state in ('UNDER_WAY', 'DONE', 'STOPPED')
            or old.state = 'UNDER_WAY' and new.state in ('DONE', 'STOPPED')
            or new.state = 'PROPOSED' and not (new.organisation_id <=> old.organisation_id)) then
        signal sqlstate '45000' set message_text = 'an action only goes on, and begins anew with another organisation';
    end if;
end
