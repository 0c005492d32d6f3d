insert into municipality (id, code, name) values (7, 'almere', 'Almere');
insert into location (id, version, municipality_id, code, name, street, postcode, city, capacity, residents, building_kind, open_since, open_until) values
    (3, 0, 7, 'de-wilg', 'De Wilg', 'Stationsplein 1', '1315 KT', 'Almere', 120, 100, 'HOTEL', '2022-04-01', null),
    (4, 2, 7, 'stadswerf', 'Stadswerf', 'Werfkade 2', '1316 AB', 'Almere', 60, 0, 'SHIP', '2022-04-01', '2025-12-31');
insert into person (id, subject, name, email, language, last_login) values
    (11, '00000000-0000-4000-8000-000000000001', 'Олена Коваль', 'olena@example.org', 'uk', '2026-11-01 08:30:00.123456'),
    (12, '00000000-0000-4000-8000-000000000002', 'Jeroen "J." O''Brien\\', null, 'nl', '2026-11-02 09:00:00');
insert into person_function (version, person_id, kind, municipality_id, location_id, valid_from, valid_until) values
    (0, 11, 'LOCATION_MANAGER', 7, 3, '2024-01-01', null),
    (1, 11, 'LOCATION_MANAGER', 7, 4, '2024-01-01', '2025-12-31 23:00:00'),
    (0, 12, 'OVERSIGHT', 7, null, '2024-01-01', null);
insert into council (id, version, municipality_id, location_id, seconding_threshold, quorum_percent, majority, majority_base, tie, advice_days, response_days, waiting_days) values
    (1, 0, 7, null, 2, 50, 'SIMPLE', 'FOR_AND_AGAINST', 'REJECTED', 42, 14, 3),
    (2, 3, 7, 3, 1, 60, 'TWO_THIRDS', 'WHOLE_ROLL', 'LOT', 30, 10, 0),
    (3, 1, 7, 4, 0, 0, 'FOUR_FIFTHS', 'ALL_BALLOTS', 'REJECTED', 365, 1, 365);
insert into checklist_template (id, code, edition, name_en, name_nl, name_uk, status, published_at) values
    (5, 'full', 1, 'Full', 'Volledig', 'Повний', 'PUBLISHED', '2026-01-01');
insert into theme (id, template_id, code, position, name_en, name_nl, name_uk, short_name_en, short_name_nl, short_name_uk) values
    (9, 5, 'T1', 1, 'Safety', 'Veiligheid', 'Безпека', 'Safety', 'Veiligheid', 'Безпека');
insert into indicator (id, template_id, theme_id, code, position, text_en, text_nl, text_uk, guidance_en, guidance_nl, guidance_uk, answered_by, kind, min, max, threshold, can_be_never, weight, critical, source) values
    (21, 5, 9, 'SAF-01', 1, 'Exits?', 'Uitgangen?', 'Виходи?', '', '', '', 'MANAGER', 'YES_NO', null, null, null, false, 3, true, ''),
    (22, 5, 9, 'SAF-02', 2, 'How many?', 'Hoeveel?', 'Скільки?', '', '', '', 'MANAGER', 'NUMBER', 0, 99.5, '>= 12.5', true, 1, false, '');
insert into checklist (id, version, location_id, template_id, period_from, period_until, due_date, status, submitted_at, submitted_by) values
    (31, 1, 3, 5, '2026-01-01', '2026-06-30', '2026-07-07', 'SUBMITTED', '2026-07-01 10:00:00.5', 11),
    (32, 0, 3, 5, '2026-07-01', '2026-12-31', '2027-01-07', 'OPEN', null, null),
    (33, 1, 4, 5, '2026-07-01', '2026-12-31', '2027-01-07', 'CANCELLED', null, null);
insert into answer (version, checklist_id, indicator_id, form, number, reason, remark, mender, mend_by, answered_by, answered_at) values
    (0, 31, 21, 'NO', null, '', 'Двері на 2-му поверсі 🚪', 'Jeroen', '2026-08-01', 11, '2026-06-30 10:00:00.000001'),
    (3, 31, 22, 'NUMBER', 12.125, '', '', '', null, 11, '2026-06-30 10:01:00'),
    (0, 32, 22, null, null, '', 'to ask', '', null, 11, '2026-11-01 10:00:00');
insert into checklist_event (checklist_id, kind, person_id, happened_at, reason) values
    (31, 'SUBMITTED', 11, '2026-07-01 10:00:00.5', ''),
    (33, 'CANCELLED', 12, '2026-11-01 10:00:00', 'The ship left');
insert into set_up (id, municipality_id) values (1, 7);
insert into issue_group (id, municipality_id, code, position, name_en, name_nl, name_uk) values
    (61, 7, 'repair', 2, 'Repairs', 'Reparaties', 'Ремонт');
insert into issue_category (id, version, group_id, code, position, name_en, name_nl, name_uk, hint_en, hint_nl, hint_uk, priority, clock, first_response_hours, solution_hours, visibility, route, retired) values
    (62, 0, 61, 'repair.lift', 1, 'Lift', 'Lift', 'Ліфт', '', '', '', 'HIGH', 'AROUND_THE_CLOCK', 2, 24, 'LOCATION', 'LOCATION_MANAGER', false),
    (63, 1, 61, null, 2, 'Staff', 'Personeel', 'Персонал', 'Not seen', 'Niet gezien', 'Не бачать', 'HIGH', 'WORKDAYS', 10, 48, 'CONFIDENTIAL', 'CONFIDENTIAL_CONTACT', true);
insert into issue_report (id, version, municipality_id, location_id, open_number, secret_number, reporter_id, send_key, category_id, visibility, route, state, priority, place, text, language, reported_at, solved_at, merged_into, merged_from, response_due, response_ended, solution_due, solution_ended) values
    (71, 3, 7, 3, 'M-2026-0001', null, 11, '00000000-0000-4000-8000-000000000071', 62, 'LOCATION', 'LOCATION_MANAGER', 'SOLVED', 'HIGH', 'Hal 🛗', 'Ліфт не їде', 'uk', '2026-11-01 08:00:00.5', '2026-11-01 12:00:00', null, null, '2026-11-01 10:00:00.5', '2026-11-01 09:00:00', '2026-11-02 08:00:00.5', '2026-11-01 12:00:00'),
    (72, 1, 7, 3, null, 'V-7K3M-P9QX', 11, '00000000-0000-4000-8000-000000000072', 63, 'CONFIDENTIAL', 'CONFIDENTIAL_CONTACT', 'REJECTED', 'HIGH', '', 'Geheim', 'nl', '2026-11-01 08:00:00', null, null, null, '2026-11-02 10:00:00', null, '2026-11-04 10:00:00', null),
    (73, 1, 7, 3, 'M-2026-0002', null, 12, '00000000-0000-4000-8000-000000000073', 62, 'LOCATION', 'LOCATION_MANAGER', 'MERGED', 'HIGH', '', 'Lift', 'nl', '2026-11-01 08:30:00', null, 71, 'NEW', '2026-11-01 10:00:00.5', '2026-11-01 09:00:00', '2026-11-02 08:00:00.5', '2026-11-01 12:00:00');
insert into report_event (id, report_id, kind, person_id, happened_at, confidential, text, language, state, category_id, clock, first_response_hours, solution_hours, other_id, corrects_id, corrected_to) values
    (81, 71, 'REPORTED', 11, '2026-11-01 08:00:00.5', false, '', null, 'NEW', 62, 'AROUND_THE_CLOCK', 2, 24, null, null, null),
    (82, 71, 'SOLVED', 12, '2026-11-01 13:00:00', false, 'Gemaakt', 'nl', 'SOLVED', null, null, null, null, null, null, null),
    (83, 71, 'CORRECTED', 12, '2026-11-01 13:10:00', false, 'Eerder klaar', 'nl', null, null, null, null, null, null, 82, '2026-11-01 12:00:00'),
    (84, 73, 'MERGED', 12, '2026-11-01 09:00:00', false, '', null, 'MERGED', null, null, null, null, 71, null, null);
insert into report_supporter (id, report_id, person_id, since) values (91, 71, 12, '2026-11-01 08:40:00');
insert into report_counter (id, municipality_id, year, last_number) values (95, 7, 2026, 2);
insert into photo (id, token, person_id, kept_at, width, height, checked, thing, thing_id) values
    (101, 'Zm9vYmFyLXRva2VuLTAwMQ', 11, '2026-11-01 08:00:00.25', 1600, 1200, true, 'report', 71),
    (102, 'zM9VyMfYLxrVA2VULtaWmq', 12, '2026-11-01 08:10:00', 10, 12, false, null, null);
insert into photo_content (id, whole, small) values (101, x'ffd8ffe000104a464946003b0a27225c', x'ffd80000'), (102, x'00', x'ff');
insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by, last_success, last_failure, consecutive_failures, last_heartbeat, version, priority) values
    ('close-reports', 'recurring', x'aced0005ff00', '2026-11-02 03:00:00.125', true, 'node-1', '2026-11-01 03:00:00', '2026-10-31 03:00:00', 0, '2026-11-02 03:00:01', 7, 50);
insert into notification (id, person_id, notification_key, topic, thing_id, kind, cause, urgent, created_at, state, mail_due, mail_next, mail_tries) values
    (111, 12, '0123456789abcdef0123456789abcdef', 'report', 71, 'REPORTED', 'event-81', true, '2026-11-01 08:00:01', 'READ', '2026-11-01 08:00:01', null, 1),
    (112, 11, 'fedcba9876543210fedcba9876543210', 'report', 71, 'SOLVED', 'event-82', false, '2026-11-01 13:00:01', 'UNREAD', '2026-11-02 07:00:00', '2026-11-02 07:00:00', 0),
    (113, 11, '00000000000000000000000000000000', 'report', 73, 'MERGED', 'event-84', false, '2026-11-01 09:00:01', 'WITHDRAWN', null, null, 0);
insert into notification_setting (person_id, mail) values (11, 'DAILY'), (12, 'NEVER');
insert into report_rated (id, report_id) values (121, 71);
insert into report_rating (id, location_id, month, stars, times) values (122, 3, '2026-11-01', 4, 2);
insert into report_rater (id, location_id, month, person_id) values (123, 3, '2026-11-01', 11), (124, 3, '2026-10-01', null);
insert into contact_told (function_id) values (3);
insert into report_token (report_id, word, source, confidential, municipality_id, work_due) values
    (71, 'ліфт', 'REPORT', false, 7, null),
    (71, 'gemaakt', 'MESSAGE', false, 7, '2026-11-01 10:00:00.5');
insert into standard_text (id, version, municipality_id, category_id, occasion, text_en, text_nl, text_uk, retired) values
    (131, 0, 7, null, 'TELL', 'We look at it.', 'We kijken ernaar.', 'Ми дивимося.', false),
    (132, 2, 7, 62, 'SOLVE', 'It moves.', 'Hij doet het weer.', 'Ліфт їде.', true);
insert into saved_view (id, person_id, name, query, at_first) values (141, 12, 'Мої ''liften''', 'category=62&state=NEW%2CACCEPTED', true);
insert into work_calendar (municipality_id, version, liberation_day, good_friday) values (7, 3, true, false);
insert into report_figure (id, municipality_id, month, part, location_id, category_id, audience, reported, responses, solutions) values
    (151, 7, '2026-10-01', 'CELL', 3, 62, 'EVERYBODY', 2, '60:1,120:1', '240:2'),
    (152, 7, '2026-10-01', 'DONE', null, null, 'EVERYBODY', 0, '', '');
insert into report_month_changed (id, municipality_id, month) values (161, 7, '2026-10-01');
insert into round_changes (municipality_id, times) values (7, 12);
insert into person (id, subject, name, email, language, last_login) values
    (14, '00000000-0000-4000-8000-000000000004', 'Anna', null, 'uk', '2026-11-01'),
    (15, '00000000-0000-4000-8000-000000000005', 'Borys', null, 'uk', '2026-11-01'),
    (16, '00000000-0000-4000-8000-000000000006', 'Daryna', null, 'uk', '2026-11-01');
/* poll */ set timestamp = unix_timestamp('2026-11-02 09:00:00');
insert into poll (id, municipality_id, council_id, state, secret, opens_at, closes_at, opened_by, roll_size, roll_salt, manifest, manifest_sha256) values
    (181, 7, 2, 'PREPARED', false, '2026-11-02 09:00:00', '2026-11-09 17:00:00', 11, 2, repeat('s', 32), '{"title":{"nl":"Открыто"}}', unhex(sha2('{"title":{"nl":"Открыто"}}', 256))),
    (182, 7, 2, 'PREPARED', true, '2026-11-02 09:00:00', '2099-11-09 17:00:00', 11, 5, repeat('t', 32), '{"question":{"kind":"YES_NO"},"roll":{"kind":"MEMBERS"},"title":{"nl":"Geheim"}}', unhex(sha2('{"question":{"kind":"YES_NO"},"roll":{"kind":"MEMBERS"},"title":{"nl":"Geheim"}}', 256)));
insert into poll_roll (poll_id, person_id) values (181, 11), (181, 12), (182, 11), (182, 12), (182, 14), (182, 15), (182, 16);
/* poll */ update poll set state = 'OPEN' where id in (181, 182);
/* poll_roll */ update poll_roll set has_voted = true where person_id = 12;
insert into open_ballot (poll_id, person_id, name, change_no, choice, cast_at) values
    (181, 12, 'Jeroen', 1, '"no"', '2026-11-02 10:00:00'),
    (181, 12, 'Jeroen', 2, '"yes"', '2026-11-02 10:05:00.5');
insert into ballot (id, poll_id, choice) values (unhex('ff00000000000000000000000000007f'), 182, '"abstain"');
insert into poll_receipt (receipt_sha256, poll_id) values (unhex(sha2('receipt', 256)), 182);
/* poll */ set timestamp = unix_timestamp('2026-11-09 17:00:01');
/* poll */ update poll set state = 'CLOSING', chain_no = 1 where id = 181;
insert into poll_file (poll_id, part, content) values (181, 1, '{"ballots":[]}');
/* poll */ update poll set state = 'SEALED', sealed_sha256 = unhex(sha2('seal', 256)), sealed_at = utc_timestamp(6) where id = 181;
insert into poll_outcome (poll_id, step, kind, turnout, outcome, happened_at) values
    (181, 1, 'COUNTED', 1, '{"kind":"ADOPTED"}', '2026-11-09 17:00:02');
insert into motion_draft (id, council_id, proposer_id, title_en, title_nl, title_uk, text_en, text_nl, text_uk, changed_at) values
    (191, 2, 14, '', '', 'Сад', '', '', 'Ще пишу', '2026-11-03 10:00:00.5');
insert into motion_counter (id, municipality_id, year, last_number) values (192, 7, 2026, 1);
insert into motion (id, municipality_id, council_id, number, proposer_id, state, threshold, version_no, submitted_at, changed_at) values
    (193, 7, 2, 'R-2026-0001', 14, 'SUBMITTED', 1, 1, '2026-11-03 10:00:00', '2026-11-03 10:00:00');
insert into motion_version (motion_id, version_no, kind, author_id, title_en, title_nl, title_uk, text_en, text_nl, text_uk, made_at) values
    (193, 1, 'SUBMITTED', 14, '', 'De "tuin"', 'Сад', '', 'Een tuin\nvoor iedereen', 'Сад для всіх', '2026-11-03 10:00:00');
insert into motion_support (motion_id, version_no, person_id, since) values (193, 1, 15, '2026-11-03 11:00:00');
/* motion */ update motion set state = 'SECONDED' where id = 193;
/* motion */ update motion set state = 'IN_DISCUSSION' where id = 193;
insert into motion_amendment (id, motion_id, amendment_no, proposer_id, state, passage_en, passage_nl, passage_uk, replacement_en, replacement_nl, replacement_uk, reason, language, proposed_at) values
    (194, 193, 1, 15, 'PROPOSED', '', 'iedereen', 'всіх', '', 'kinderen', 'дітей', 'Бо мало місця', 'uk', '2026-11-04 10:00:00');
insert into motion_poll (poll_id, motion_id, amendment_id, round) values (182, 193, 194, 1);
insert into motion_event (id, motion_id, kind, person_id, happened_at, version_no, amendment_id, poll_id, text, language) values
    (195, 193, 'SUBMITTED', 14, '2026-11-03 10:00:00', 1, null, null, '', null),
    (196, 193, 'VOTE_OPENED', 11, '2026-11-05 10:00:00', null, 194, 182, '', null);
insert into motion_post (id, motion_id, thread_id, author_id, text, language, posted_at, removed_at, removed_by, removal_reason, removal_language) values
    (197, 193, null, 15, 'Де саме?', 'uk', '2026-11-03 12:00:00', null, null, '', null),
    (198, 193, 197, 16, '', 'uk', '2026-11-03 12:05:00', '2026-11-03 13:00:00', 11, 'Лайка', 'uk');
insert into expert_pool (id, version, municipality_id, question_en, question_nl, question_uk, starts, ends, keep_days, closed_at, forgotten_at) values
    (200, 1, 7, 'What should change?', 'Wat moet er anders?', 'Що треба змінити?', '2026-09-01', '2026-11-30', 365, null, null),
    (201, 2, 7, 'And before?', 'En daarvoor?', 'А раніше?', '2025-01-01', '2025-03-31', 30, '2025-04-01 10:00:00', '2025-05-02 03:45:00');
insert into pool_theme (id, pool_id, name_en, name_nl, name_uk, retired) values
    (202, 200, 'Housing', 'Wonen', 'Житло', false),
    (203, 200, 'Language', 'Taal', 'Мова', true);
insert into pool_question (id, theme_id, text_en, text_nl, text_uk, retired) values
    (204, 202, 'What would be better?', 'Wat zou beter zijn?', 'Що було б краще?', false);
insert into pool_member (pool_id, person_id, since, until) values
    (200, 14, '2026-09-01 08:00:00', null),
    (200, 15, '2026-09-01 08:00:00', '2026-10-01 08:00:00.5');
insert into pool_meeting (id, pool_id, held_at, place, about, language, cancelled) values
    (205, 200, '2026-10-05 12:00:00', 'Stadhuis "kamer" 2', 'Перші враження', 'uk', false);
insert into interview (id, version, pool_id, interview_no, writer_id, language, work, living, location_id, age, gender, education, stay, remarks, consented_at, changed_at, withdrawn_at, edition_no) values
    (206, 1, 200, 1, 14, 'uk', 'WORKS', 'LOCATION', 3, 'TO_34', 'WOMAN', 'HIGHER', 'LONGER', 'Тісно, але тепло', '2026-09-10 10:00:00', '2026-09-11 10:00:00', null, 1),
    (207, 0, 200, 2, 15, 'nl', null, null, null, null, null, null, null, '', '2026-09-12 10:00:00', '2026-09-12 10:00:00', '2026-09-13 10:00:00', null);
insert into interview_answer (interview_id, question_id, text) values (206, 204, 'Кухня з вікном 🪟');
insert into pool_edition (pool_id, edition_no, counted_at, interviews) values (200, 1, '2026-10-01 10:00:00.25', 21);
insert into pool_figure (pool_id, edition_no, attribute, band, people) values
    (200, 1, 'GENDER', 'WOMAN', 14),
    (200, 1, 'GENDER', 'MAN', null),
    (200, 1, 'LOCATION', '3', null);
insert into pool_population (pool_id, attribute, band, people) values (200, 'GENDER', 'WOMAN', 800);
insert into trail_link (id, from_kind, from_id, to_kind, to_id, linked_at) values
    (201, 'MOTION', 193, 'ACTION', 206, '2026-11-06 10:00:00.5');
insert into organisation (id, version, municipality_id, name, removed_at) values
    (202, 1, 7, 'Taalhuis "De Brug"', null),
    (203, 2, 7, 'Вулик', '2026-11-07 10:00:00');
insert into organisation_person (person_id, organisation_id, since) values (12, 202, '2026-11-06 09:00:00');
insert into action_counter (id, municipality_id, year, last_number) values (205, 7, 2026, 2);
/* action */ set timestamp = 1793959200;
insert into action (id, version, municipality_id, number, title_en, title_nl, title_uk, text_en, text_nl, text_uk, theme, term, state, organisation_id, person_id, deadline, location_id, first_step, first_step_language, proposed_at, accepted_at, changed_at, reminded) values
    (206, 3, 7, 'A-2026-0001', '', 'Meer "taallessen"', 'Більше курсів', '', 'Ook ''s avonds\nin De Wilg', '', 'LANGUAGE', 'SHORT', 'PROPOSED', 202, 12, '2027-01-31', 3, 'Знайти вчителя', 'uk', utc_timestamp(6), null, '2026-11-08 10:00:00', 'SOON'),
    (207, 0, 7, 'A-2026-0002', 'A garden', '', '', '', '', '', 'HOUSING', 'LONG', 'PROPOSED', null, null, null, null, '', null, utc_timestamp(6), null, '2026-11-06 10:00:00', 'NONE');
/* action */ update action set state = 'ACCEPTED', accepted_at = '2026-11-06 11:00:00.25' where id = 206;
/* action */ update action set state = 'UNDER_WAY' where id = 206;
insert into action_event (id, action_id, kind, person_id, happened_at, organisation_id, old_deadline, new_deadline, text, language) values
    (208, 206, 'PROPOSED', 11, utc_timestamp(6), null, null, null, '', null),
    (209, 206, 'MOVED', 11, utc_timestamp(6), null, null, '2027-01-31', '', null),
    (210, 206, 'NOTED', 12, utc_timestamp(6), null, null, null, 'Er is een lokaal', 'nl');
/* agenda_setting */ insert into action_event (id, action_id, kind, person_id, happened_at, organisation_id, old_deadline, new_deadline, old_theme, new_theme, old_term, new_term, text, language) values
    (216, 206, 'CHANGED', 11, utc_timestamp(6), null, null, null, 'WORK', 'LANGUAGE', null, null, '', null);
/* action */ set timestamp = default;
insert into agenda_setting (municipality_id, public_page, changed_by, changed_at) values (7, true, 11, '2026-11-09 10:00:00.5');
insert into recheck (action_id, answer_id, asked_at, checked_by) select 206, min(id), '2026-11-20 10:00:00', null from answer;
insert into insight (id, version, pool_id, insight_no, theme_id, title_en, title_nl, title_uk, text_en, text_nl, text_uk, merged_into, merged_by, merged_at) values
    (211, 1, 200, 1, 202, '', 'Een eigen "keuken"', 'Власна кухня', '', 'Ook ''s avonds', '', null, null, null),
    (212, 0, 200, 2, 202, 'A kitchen', '', '', '', '', '', 211, 14, '2026-10-08 10:00:00.5');
insert into passage (id, interview_id, question_id, text, theme_id, tone, insight_id) values
    (213, 206, 204, 'Кухня з вікном 🪟', 202, 'POSITIVE', 211),
    (214, 206, null, 'Тісно', 202, 'NEGATIVE', null);
/* theme_weight */ update interview set marked_at = '2026-10-08 10:00:00' where id = 206;
/* theme_weight */ update expert_pool set weighed_at = '2026-10-09 10:00:00' where id = 200;
insert into theme_weight (theme_id, weight, positive, negative) values (202, 12, 1, 3), (203, 0, null, null);
insert into insight_weight (insight_id, weight, positive, negative) values (211, 6, 4, 0), (212, null, null, null);
insert into insight_outcome (insight_id, action_id, finished_at) values (211, 206, '2026-11-09 10:00:00');
insert into pool_session (id, pool_id, leader_id, title, language, join_code, step, dots, begun_at, closed_at, people, apart) values
    (211, 200, 14, 'Разом за столом', 'uk', 'K7M3PX9Q', 'CHOOSE', 5, '2026-11-10 09:00:00', null, null, null);
insert into session_participant (id, session_id, token_hash, nickname, party, joined_at, out_at) values
    (212, 211, x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'Оля 🌻', 'RESIDENT', '2026-11-10 09:05:00', null),
    (213, 211, x'ff0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', '', 'PARTNER', '2026-11-10 09:06:00.5', '2026-11-10 09:07:00');
insert into session_idea (id, session_id, theme_id, text, language, participant_id, added_at, joined_to) values
    (214, 211, 202, 'Кухня на кожному поверсі', 'uk', 212, '2026-11-10 09:10:00', null),
    (215, 211, 202, 'Een "eigen" keuken', 'nl', null, '2026-11-10 09:11:00.25', null);
insert into session_dot (participant_id, dot_no, session_id, idea_id, nth) values (212, 1, 211, 214, 1), (212, 2, 211, 214, 2);
insert into session_result (idea_id, dots, residents, partners) values (214, 2, null, null), (215, 3, 1, 2);
insert into session_promise (idea_id, title, language, theme, term, organisation, person, first_step, taken_back) values
    (214, 'Кухні', 'uk', 'HOUSING', 'SHORT', 'Woonstichting "Het Dak"', 'Iryna', 'Поверх за поверхом', false);
insert into infographic (id, pool_id, published_by, published_at, sha256) values
    (216, 200, 14, '2026-11-12 10:00:00.5', x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f');
insert into infographic_page (infographic_id, language, title, words, svg, png, a4, a3) values
    (216, 'uk', 'Що сказали "мешканці"', '{"title": "Що"}', '<svg/>', x'89504e47', x'25504446', x'00ff');
