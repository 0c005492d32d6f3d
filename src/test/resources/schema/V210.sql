set foreign_key_checks = 0;
CREATE TABLE `action` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL COMMENT 'of what it says and who does it; who changes that names it',
  `municipality_id` bigint(20) NOT NULL,
  `number` varchar(20) NOT NULL,
  `title_en` varchar(150) NOT NULL,
  `title_nl` varchar(150) NOT NULL,
  `title_uk` varchar(150) NOT NULL,
  `text_en` text NOT NULL,
  `text_nl` text NOT NULL,
  `text_uk` text NOT NULL,
  `theme` varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `term` varchar(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `state` varchar(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `ended` tinyint(1) GENERATED ALWAYS AS (`state` in ('DONE','STOPPED')) STORED,
  `organisation_id` bigint(20) DEFAULT NULL,
  `person_id` bigint(20) DEFAULT NULL COMMENT 'who is told; null: all of the organisation',
  `deadline` date DEFAULT NULL COMMENT 'the last day',
  `due` date GENERATED ALWAYS AS (ifnull(`deadline`,'9999-12-31')) STORED COMMENT 'the same, so that what has none comes last',
  `location_id` bigint(20) DEFAULT NULL COMMENT 'null: of the municipality as a whole',
  `first_step` text NOT NULL,
  `first_step_language` char(2) DEFAULT NULL,
  `proposed_at` datetime(6) NOT NULL,
  `accepted_at` datetime(6) DEFAULT NULL COMMENT 'for the first time; from then on others may read it',
  `changed_at` datetime(6) NOT NULL COMMENT 'when it came into its state',
  `reminded` varchar(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of this deadline',
  `taken_out_by` bigint(20) DEFAULT NULL COMMENT 'who took its words out after it ended, such as a name',
  `taken_out_at` datetime(6) DEFAULT NULL,
  `needs_text` tinyint(1) NOT NULL DEFAULT 0 COMMENT 'it came of what those who promise it may not read: its text says what is to be done',
  `translated_by` bigint(20) DEFAULT NULL COMMENT 'who put it last into a language in which it was not when it ended',
  `translated_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `action_once` (`municipality_id`,`number`),
  KEY `action_organisation` (`organisation_id`,`municipality_id`),
  KEY `action_location` (`location_id`),
  KEY `action_list` (`municipality_id`,`ended`,`due`,`id`),
  KEY `action_by_state` (`municipality_id`,`state`,`ended`,`due`,`id`),
  KEY `action_by_theme` (`municipality_id`,`theme`,`ended`,`due`,`id`),
  KEY `action_of_organisation` (`organisation_id`,`ended`,`due`,`id`),
  KEY `action_of_person` (`person_id`,`ended`,`due`,`id`),
  KEY `action_reminding` (`ended`,`due`),
  KEY `action_by_due` (`municipality_id`,`due`,`id`),
  KEY `action_taker` (`taken_out_by`),
  KEY `action_translator` (`translated_by`),
  CONSTRAINT `action_location` FOREIGN KEY (`location_id`) REFERENCES `location` (`id`),
  CONSTRAINT `action_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `action_organisation` FOREIGN KEY (`organisation_id`, `municipality_id`) REFERENCES `organisation` (`id`, `municipality_id`),
  CONSTRAINT `action_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `action_taker` FOREIGN KEY (`taken_out_by`) REFERENCES `person` (`id`),
  CONSTRAINT `action_translator` FOREIGN KEY (`translated_by`) REFERENCES `person` (`id`),
  CONSTRAINT `action_titled` CHECK (`title_en` <> '' or `title_nl` <> '' or `title_uk` <> ''),
  CONSTRAINT `action_theme` CHECK (`theme` in ('HOUSING','WORK','INTEGRATION','LANGUAGE','INFORMATION','HEALTH','CHILDREN','LEGAL','EDUCATION','OTHER')),
  CONSTRAINT `action_term` CHECK (`term` in ('SHORT','LONG')),
  CONSTRAINT `action_state` CHECK (`state` in ('PROPOSED','ACCEPTED','UNDER_WAY','DONE','STOPPED')),
  CONSTRAINT `action_owned` CHECK (`state` in ('PROPOSED','STOPPED') or `organisation_id` is not null and `deadline` is not null and `accepted_at` is not null),
  CONSTRAINT `action_personal` CHECK (`person_id` is null or `organisation_id` is not null),
  CONSTRAINT `action_first_step` CHECK (`first_step` = '' = (`first_step_language` is null)),
  CONSTRAINT `action_reminded` CHECK (`reminded` in ('NONE','SOON','DUE','OVERDUE')),
  CONSTRAINT `action_said` CHECK (`needs_text` = 0 or `organisation_id` is null or `text_en` <> '' or `text_nl` <> '' or `text_uk` <> '' or `taken_out_at` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `action_counter` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `municipality_id` bigint(20) NOT NULL,
  `year` smallint(6) NOT NULL,
  `last_number` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `action_counter_once` (`municipality_id`,`year`),
  CONSTRAINT `action_counter_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `action_event` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `action_id` bigint(20) NOT NULL,
  `kind` varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `person_id` bigint(20) DEFAULT NULL COMMENT 'null: it followed from something else',
  `happened_at` datetime(6) NOT NULL,
  `organisation_id` bigint(20) DEFAULT NULL COMMENT 'to which it was given',
  `old_deadline` date DEFAULT NULL,
  `new_deadline` date DEFAULT NULL,
  `old_theme` varchar(12) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'where it has another one since',
  `new_theme` varchar(12) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `old_term` varchar(5) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'where it has another one since',
  `new_term` varchar(5) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `text` text NOT NULL,
  `language` char(2) DEFAULT NULL,
  `ends` tinyint(1) GENERATED ALWAYS AS (if(`kind` in ('FINISHED','STOPPED'),1,NULL)) STORED,
  `taken_out_by` bigint(20) DEFAULT NULL COMMENT 'who took its words out, such as a name',
  `taken_out_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `action_event_end` (`action_id`,`ends`),
  KEY `action_event_person` (`person_id`),
  KEY `action_event_organisation` (`organisation_id`),
  KEY `action_event_latest` (`action_id`,`id`),
  KEY `action_event_taker` (`taken_out_by`),
  CONSTRAINT `action_event_action` FOREIGN KEY (`action_id`) REFERENCES `action` (`id`),
  CONSTRAINT `action_event_organisation` FOREIGN KEY (`organisation_id`) REFERENCES `organisation` (`id`),
  CONSTRAINT `action_event_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `action_event_taker` FOREIGN KEY (`taken_out_by`) REFERENCES `person` (`id`),
  CONSTRAINT `action_event_kind` CHECK (`kind` in ('PROPOSED','ASSIGNED','DECLINED','RELEASED','ACCEPTED','NOTED','CHANGED','MOVED','FINISHED','STOPPED')),
  CONSTRAINT `action_event_words` CHECK (`text` = '' = (`language` is null) and (`kind` not in ('DECLINED','NOTED','FINISHED','STOPPED') or `text` <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='what happened to an action; only ever added, and it ends once';
CREATE TABLE `agenda_setting` (
  `municipality_id` bigint(20) NOT NULL,
  `public_page` tinyint(1) NOT NULL COMMENT 'whether everybody reads what was promised; without a row it is off',
  `changed_by` bigint(20) DEFAULT NULL,
  `changed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`municipality_id`),
  KEY `agenda_setting_person` (`changed_by`),
  CONSTRAINT `agenda_setting_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `agenda_setting_person` FOREIGN KEY (`changed_by`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='what oversight chose for the agenda of its municipality, and who did so last';
CREATE TABLE `answer` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL,
  `checklist_id` bigint(20) NOT NULL,
  `indicator_id` bigint(20) NOT NULL,
  `form` varchar(14) DEFAULT NULL COMMENT 'null: to check; a remark may be there already',
  `number` decimal(12,3) DEFAULT NULL,
  `reason` varchar(1000) NOT NULL,
  `remark` varchar(4000) NOT NULL,
  `mender` varchar(200) NOT NULL,
  `mend_by` date DEFAULT NULL,
  `answered_by` bigint(20) NOT NULL,
  `answered_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `answer_once` (`checklist_id`,`indicator_id`),
  KEY `answer_indicator` (`indicator_id`),
  KEY `answer_person` (`answered_by`),
  CONSTRAINT `answer_checklist` FOREIGN KEY (`checklist_id`) REFERENCES `checklist` (`id`),
  CONSTRAINT `answer_indicator` FOREIGN KEY (`indicator_id`) REFERENCES `indicator` (`id`),
  CONSTRAINT `answer_person` FOREIGN KEY (`answered_by`) REFERENCES `person` (`id`),
  CONSTRAINT `answer_form` CHECK (`form` in ('YES','PARTLY','NO','NUMBER','NEVER','RATING','NOT_APPLICABLE')),
  CONSTRAINT `answer_number` CHECK (ifnull(`form`,'') in ('NUMBER','RATING') = (`number` is not null)),
  CONSTRAINT `answer_rating` CHECK (ifnull(`form`,'') <> 'RATING' or `number` in (1,2,3,4,5))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `ballot` (
  `id` binary(16) NOT NULL COMMENT 'of a random source, so that the order of voting is in no order here',
  `poll_id` bigint(20) NOT NULL,
  `choice` varchar(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'JSON in the form of RFC 8785',
  PRIMARY KEY (`poll_id`,`id`),
  CONSTRAINT `ballot_poll` FOREIGN KEY (`poll_id`) REFERENCES `poll` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='of secret polls: no person, time or sequence';
CREATE TABLE `checklist` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL,
  `location_id` bigint(20) NOT NULL,
  `template_id` bigint(20) NOT NULL,
  `period_from` date NOT NULL,
  `period_until` date NOT NULL,
  `due_date` date NOT NULL,
  `status` varchar(10) NOT NULL,
  `submitted_at` datetime(6) DEFAULT NULL,
  `submitted_by` bigint(20) DEFAULT NULL,
  `live_template` bigint(20) GENERATED ALWAYS AS (if(`status` = 'CANCELLED',NULL,`template_id`)) STORED,
  `turn` int(11) GENERATED ALWAYS AS (case `status` when 'OPEN' then to_days(`due_date`) when 'PLANNED' then 10000000 + to_days(`due_date`) when 'SUBMITTED' then 30000000 - to_days(`due_date`) else 40000000 - to_days(`due_date`) end) STORED,
  PRIMARY KEY (`id`),
  UNIQUE KEY `checklist_once_a_period` (`location_id`,`live_template`,`period_from`,`period_until`),
  KEY `checklist_template` (`template_id`),
  KEY `checklist_submitter` (`submitted_by`),
  KEY `checklist_work` (`location_id`,`status`,`due_date`,`template_id`),
  KEY `checklist_turn` (`turn`,`location_id`,`template_id`,`status`),
  KEY `checklist_last` (`location_id`,`template_id`,`status`,`period_until`,`submitted_at`),
  CONSTRAINT `checklist_location` FOREIGN KEY (`location_id`) REFERENCES `location` (`id`),
  CONSTRAINT `checklist_submitter` FOREIGN KEY (`submitted_by`) REFERENCES `person` (`id`),
  CONSTRAINT `checklist_template` FOREIGN KEY (`template_id`) REFERENCES `checklist_template` (`id`),
  CONSTRAINT `checklist_status` CHECK (`status` in ('PLANNED','OPEN','SUBMITTED','CANCELLED')),
  CONSTRAINT `checklist_period` CHECK (`period_from` <= `period_until`),
  CONSTRAINT `checklist_submitted` CHECK (`status` = 'SUBMITTED' = (`submitted_at` is not null and `submitted_by` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `checklist_event` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `checklist_id` bigint(20) NOT NULL,
  `kind` varchar(10) NOT NULL,
  `person_id` bigint(20) NOT NULL,
  `happened_at` datetime(6) NOT NULL,
  `reason` varchar(1000) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `checklist_event_person` (`person_id`),
  KEY `checklist_event_moment` (`checklist_id`,`happened_at`),
  KEY `checklist_event_happened` (`happened_at`,`checklist_id`),
  CONSTRAINT `checklist_event_checklist` FOREIGN KEY (`checklist_id`) REFERENCES `checklist` (`id`),
  CONSTRAINT `checklist_event_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `checklist_event_kind` CHECK (`kind` in ('PLANNED','OPENED','SUBMITTED','REOPENED','CANCELLED','MENDED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `checklist_template` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `code` varchar(20) NOT NULL,
  `edition` int(11) NOT NULL,
  `name_en` varchar(100) NOT NULL,
  `name_nl` varchar(100) NOT NULL,
  `name_uk` varchar(100) NOT NULL,
  `status` varchar(10) NOT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `checklist_template_edition` (`code`,`edition`),
  CONSTRAINT `checklist_template_status` CHECK (`status` in ('DRAFT','PUBLISHED','RETIRED')),
  CONSTRAINT `checklist_template_published` CHECK (`status` = 'DRAFT' or `published_at` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `contact_told` (
  `function_id` bigint(20) NOT NULL COMMENT 'of a confidential contact who was told what waited at its beginning',
  PRIMARY KEY (`function_id`),
  CONSTRAINT `contact_told_function` FOREIGN KEY (`function_id`) REFERENCES `person_function` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `council` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL DEFAULT 0,
  `municipality_id` bigint(20) NOT NULL,
  `location_id` bigint(20) DEFAULT NULL COMMENT 'null: the council of the city, the municipality as a whole',
  `city_of` bigint(20) GENERATED ALWAYS AS (if(`location_id` is null,`municipality_id`,NULL)) STORED,
  `seconding_threshold` int(11) NOT NULL DEFAULT 2 COMMENT 'how many other members must support a motion',
  `quorum_percent` int(11) NOT NULL DEFAULT 50 COMMENT 'of the roll; 0: none',
  `majority` varchar(12) NOT NULL DEFAULT 'SIMPLE',
  `majority_base` varchar(20) NOT NULL DEFAULT 'FOR_AND_AGAINST' COMMENT 'a simple majority ignores it',
  `tie` varchar(12) NOT NULL DEFAULT 'REJECTED',
  `advice_days` int(11) NOT NULL DEFAULT 42,
  `response_days` int(11) NOT NULL DEFAULT 14,
  `waiting_days` int(11) NOT NULL DEFAULT 3 COMMENT 'after a response that deviates from the advice',
  `shortest_vote_hours` int(11) NOT NULL DEFAULT 24 COMMENT 'that a vote is open at least',
  PRIMARY KEY (`id`),
  UNIQUE KEY `council_location_once` (`location_id`),
  UNIQUE KEY `council_city_once` (`city_of`),
  KEY `council_municipality` (`municipality_id`),
  CONSTRAINT `council_location` FOREIGN KEY (`location_id`) REFERENCES `location` (`id`),
  CONSTRAINT `council_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `council_seconding_threshold` CHECK (`seconding_threshold` between 0 and 20),
  CONSTRAINT `council_quorum_percent` CHECK (`quorum_percent` between 0 and 100),
  CONSTRAINT `council_majority` CHECK (`majority` in ('SIMPLE','ABSOLUTE','TWO_THIRDS','FOUR_FIFTHS')),
  CONSTRAINT `council_majority_base` CHECK (`majority_base` in ('FOR_AND_AGAINST','ALL_BALLOTS','WHOLE_ROLL')),
  CONSTRAINT `council_tie` CHECK (`tie` in ('REJECTED','LOT')),
  CONSTRAINT `council_advice_days` CHECK (`advice_days` between 1 and 365),
  CONSTRAINT `council_response_days` CHECK (`response_days` between 1 and 365),
  CONSTRAINT `council_waiting_days` CHECK (`waiting_days` between 0 and 365),
  CONSTRAINT `council_shortest_vote_hours` CHECK (`shortest_vote_hours` between 1 and 336)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `expert_pool` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL DEFAULT 0,
  `municipality_id` bigint(20) NOT NULL,
  `question_en` varchar(300) NOT NULL,
  `question_nl` varchar(300) NOT NULL,
  `question_uk` varchar(300) NOT NULL,
  `starts` date NOT NULL,
  `ends` date NOT NULL COMMENT 'the last day on which interviews are held',
  `keep_days` smallint(6) NOT NULL COMMENT 'so long after closing interviews keep their words and bands',
  `closed_at` datetime(6) DEFAULT NULL,
  `forgotten_at` datetime(6) DEFAULT NULL,
  `weighed_at` datetime(6) DEFAULT NULL COMMENT 'when last it was counted how many interviews are behind what',
  PRIMARY KEY (`id`),
  KEY `expert_pool_municipality` (`municipality_id`),
  CONSTRAINT `expert_pool_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `expert_pool_period` CHECK (`starts` <= `ends`),
  CONSTRAINT `expert_pool_keep` CHECK (`keep_days` between 30 and 3650),
  CONSTRAINT `expert_pool_forgotten` CHECK (`forgotten_at` is null or `closed_at` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `flyway_schema_history` (
  `installed_rank` int(11) NOT NULL,
  `version` varchar(50) DEFAULT NULL,
  `description` varchar(200) NOT NULL,
  `type` varchar(20) NOT NULL,
  `script` varchar(1000) NOT NULL,
  `checksum` int(11) DEFAULT NULL,
  `installed_by` varchar(100) NOT NULL,
  `installed_on` timestamp NOT NULL DEFAULT current_timestamp(),
  `execution_time` int(11) NOT NULL,
  `success` tinyint(1) NOT NULL,
  PRIMARY KEY (`installed_rank`),
  KEY `flyway_schema_history_s_idx` (`success`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `indicator` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `template_id` bigint(20) NOT NULL,
  `theme_id` bigint(20) NOT NULL,
  `code` varchar(8) NOT NULL,
  `position` int(11) NOT NULL,
  `text_en` varchar(2000) NOT NULL,
  `text_nl` varchar(2000) NOT NULL,
  `text_uk` varchar(2000) NOT NULL,
  `guidance_en` varchar(2000) NOT NULL,
  `guidance_nl` varchar(2000) NOT NULL,
  `guidance_uk` varchar(2000) NOT NULL,
  `answered_by` varchar(10) NOT NULL,
  `kind` varchar(14) NOT NULL,
  `unit_en` varchar(40) DEFAULT NULL,
  `unit_nl` varchar(40) DEFAULT NULL,
  `unit_uk` varchar(40) DEFAULT NULL,
  `min` decimal(12,3) DEFAULT NULL,
  `max` decimal(12,3) DEFAULT NULL,
  `threshold` varchar(40) DEFAULT NULL,
  `can_be_never` tinyint(1) NOT NULL,
  `weight` int(11) NOT NULL,
  `critical` tinyint(1) NOT NULL,
  `source` varchar(2000) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `indicator_code` (`template_id`,`code`),
  UNIQUE KEY `indicator_position` (`theme_id`,`position`),
  CONSTRAINT `indicator_template` FOREIGN KEY (`template_id`) REFERENCES `checklist_template` (`id`),
  CONSTRAINT `indicator_theme` FOREIGN KEY (`theme_id`) REFERENCES `theme` (`id`),
  CONSTRAINT `indicator_answered_by` CHECK (`answered_by` in ('MANAGER','RESIDENTS','COMPUTED')),
  CONSTRAINT `indicator_kind` CHECK (`kind` in ('YES_NO','YES_PARTLY_NO','NUMBER','SCALE_1_5')),
  CONSTRAINT `indicator_weight` CHECK (`weight` between 1 and 3),
  CONSTRAINT `indicator_threshold` CHECK (`kind` in ('YES_NO','YES_PARTLY_NO') = (`threshold` is null)),
  CONSTRAINT `indicator_never` CHECK (`can_be_never` = 0 or `kind` = 'NUMBER'),
  CONSTRAINT `indicator_bounds` CHECK (`min` is null or `max` is null or `min` <= `max`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `infographic` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `pool_id` bigint(20) NOT NULL,
  `published_by` bigint(20) NOT NULL,
  `published_at` datetime(6) NOT NULL,
  `sha256` binary(32) NOT NULL COMMENT 'of all its words, so that the same is published once',
  `withdrawn_at` datetime(6) DEFAULT NULL COMMENT 'from then on nobody reads it in the portal',
  `withdrawn_by` bigint(20) DEFAULT NULL,
  `stands` tinyint(1) GENERATED ALWAYS AS (if(`withdrawn_at` is null,1,NULL)) STORED COMMENT 'what was taken back may be published again',
  PRIMARY KEY (`id`),
  UNIQUE KEY `infographic_once` (`pool_id`,`sha256`,`stands`),
  KEY `infographic_publisher` (`published_by`),
  KEY `infographic_withdrawer` (`withdrawn_by`),
  CONSTRAINT `infographic_pool` FOREIGN KEY (`pool_id`) REFERENCES `expert_pool` (`id`),
  CONSTRAINT `infographic_publisher` FOREIGN KEY (`published_by`) REFERENCES `person` (`id`),
  CONSTRAINT `infographic_withdrawer` FOREIGN KEY (`withdrawn_by`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `infographic_page` (
  `infographic_id` bigint(20) NOT NULL,
  `language` char(2) NOT NULL,
  `title` varchar(120) NOT NULL,
  `words` longtext NOT NULL COMMENT 'what it says, for who does not see it',
  `svg` mediumtext NOT NULL,
  `png` mediumblob NOT NULL,
  `a4` mediumblob NOT NULL,
  `a3` mediumblob NOT NULL,
  PRIMARY KEY (`infographic_id`,`language`),
  CONSTRAINT `infographic_page_infographic` FOREIGN KEY (`infographic_id`) REFERENCES `infographic` (`id`),
  CONSTRAINT `infographic_page_language` CHECK (`language` in ('en','nl','uk')),
  CONSTRAINT `infographic_page_words` CHECK (json_valid(`words`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='an infographic in a language, as it was published';
CREATE TABLE `insight` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL DEFAULT 0 COMMENT 'of what it says',
  `pool_id` bigint(20) NOT NULL,
  `insight_no` int(11) NOT NULL,
  `theme_id` bigint(20) NOT NULL,
  `title_en` varchar(120) NOT NULL,
  `title_nl` varchar(120) NOT NULL,
  `title_uk` varchar(120) NOT NULL,
  `text_en` varchar(600) NOT NULL,
  `text_nl` varchar(600) NOT NULL,
  `text_uk` varchar(600) NOT NULL,
  `merged_into` bigint(20) DEFAULT NULL COMMENT 'that says the same, and stands for it until this is undone',
  `merged_by` bigint(20) DEFAULT NULL,
  `merged_at` datetime(6) DEFAULT NULL,
  `changed_at` datetime(6) DEFAULT NULL COMMENT 'when its words were said otherwise last',
  `changed_by` bigint(20) DEFAULT NULL,
  `translated_at` datetime(6) DEFAULT NULL COMMENT 'when it was last said in a language it was not in',
  `translated_by` bigint(20) DEFAULT NULL,
  `older_en` tinyint(1) NOT NULL DEFAULT 0 COMMENT 'said before it was said otherwise in another language',
  `older_nl` tinyint(1) NOT NULL DEFAULT 0,
  `older_uk` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `insight_once` (`pool_id`,`insight_no`),
  UNIQUE KEY `insight_themed` (`id`,`theme_id`),
  KEY `insight_theme` (`theme_id`),
  KEY `insight_merged` (`merged_into`,`theme_id`),
  KEY `insight_merger` (`merged_by`),
  KEY `insight_changer` (`changed_by`),
  KEY `insight_translator` (`translated_by`),
  CONSTRAINT `insight_changer` FOREIGN KEY (`changed_by`) REFERENCES `person` (`id`),
  CONSTRAINT `insight_merged` FOREIGN KEY (`merged_into`, `theme_id`) REFERENCES `insight` (`id`, `theme_id`),
  CONSTRAINT `insight_merger` FOREIGN KEY (`merged_by`) REFERENCES `person` (`id`),
  CONSTRAINT `insight_pool` FOREIGN KEY (`pool_id`) REFERENCES `expert_pool` (`id`),
  CONSTRAINT `insight_theme` FOREIGN KEY (`theme_id`) REFERENCES `pool_theme` (`id`),
  CONSTRAINT `insight_translator` FOREIGN KEY (`translated_by`) REFERENCES `person` (`id`),
  CONSTRAINT `insight_titled` CHECK (`title_en` <> '' or `title_nl` <> '' or `title_uk` <> ''),
  CONSTRAINT `insight_whole_merge` CHECK (`merged_into` is null = (`merged_by` is null) and `merged_into` is null = (`merged_at` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='what several people say, in the words of the experts who heard it';
CREATE TABLE `insight_outcome` (
  `insight_id` bigint(20) NOT NULL,
  `action_id` bigint(20) NOT NULL,
  `finished_at` datetime(6) NOT NULL,
  PRIMARY KEY (`insight_id`,`action_id`),
  KEY `insight_outcome_action` (`action_id`),
  CONSTRAINT `insight_outcome_action` FOREIGN KEY (`action_id`) REFERENCES `action` (`id`),
  CONSTRAINT `insight_outcome_insight` FOREIGN KEY (`insight_id`) REFERENCES `insight` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='actions that came of an insight and are done';
CREATE TABLE `insight_weight` (
  `insight_id` bigint(20) NOT NULL,
  `weight` smallint(6) DEFAULT NULL COMMENT 'so many interviews at least, with what was merged into it; -1 when none says it any more; null until the next weighing',
  `positive` tinyint(4) DEFAULT NULL COMMENT 'quarters of its passages; null where the tone is not told',
  `negative` tinyint(4) DEFAULT NULL,
  PRIMARY KEY (`insight_id`),
  CONSTRAINT `insight_weight_insight` FOREIGN KEY (`insight_id`) REFERENCES `insight` (`id`),
  CONSTRAINT `insight_weight_tone` CHECK (`positive` is null = (`negative` is null) and (`positive` is null or `weight` > 0 and `positive` >= 0 and `negative` >= 0 and `positive` + `negative` <= 4)),
  CONSTRAINT `insight_weight_step` CHECK (`weight` in (-1,0,6,12,20,40))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='of each insight that was ever weighed; oversight sees no others';
CREATE TABLE `interview` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL DEFAULT 0,
  `pool_id` bigint(20) NOT NULL,
  `interview_no` int(11) NOT NULL,
  `writer_id` bigint(20) DEFAULT NULL COMMENT 'nobody once the interview is forgotten',
  `language` char(2) NOT NULL,
  `work` varchar(10) DEFAULT NULL,
  `living` varchar(10) DEFAULT NULL,
  `location_id` bigint(20) DEFAULT NULL,
  `age` varchar(10) DEFAULT NULL,
  `gender` varchar(10) DEFAULT NULL,
  `education` varchar(10) DEFAULT NULL,
  `stay` varchar(10) DEFAULT NULL,
  `remarks` text NOT NULL,
  `consented_at` datetime(6) NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  `withdrawn_at` datetime(6) DEFAULT NULL COMMENT 'its words and bands are gone since then',
  `edition_no` int(11) DEFAULT NULL COMMENT 'the count in which its bands are; from then on they stay',
  `marked_at` datetime(6) DEFAULT NULL COMMENT 'when it last got or lost a passage, or one went to another insight',
  `letters` char(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT concat(substr('BCDFGHJKLMNPQRSTVWXZ',1 + floor(rand() * 20),1),substr('BCDFGHJKLMNPQRSTVWXZ',1 + floor(rand() * 20),1),substr('BCDFGHJKLMNPQRSTVWXZ',1 + floor(rand() * 20),1)) COMMENT 'said with the number, so that a wrong digit takes out nobody else',
  `withdrawn_by` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `interview_no` (`pool_id`,`interview_no`),
  KEY `interview_writer` (`writer_id`),
  KEY `interview_location` (`location_id`),
  KEY `interview_withdrawer` (`withdrawn_by`),
  CONSTRAINT `interview_location` FOREIGN KEY (`location_id`) REFERENCES `location` (`id`),
  CONSTRAINT `interview_pool` FOREIGN KEY (`pool_id`) REFERENCES `expert_pool` (`id`),
  CONSTRAINT `interview_withdrawer` FOREIGN KEY (`withdrawn_by`) REFERENCES `person` (`id`),
  CONSTRAINT `interview_writer` FOREIGN KEY (`writer_id`) REFERENCES `person` (`id`),
  CONSTRAINT `interview_living` CHECK (`location_id` is not null = (`living` <=> 'LOCATION')),
  CONSTRAINT `interview_withdrawn` CHECK (`withdrawn_at` is null or `remarks` = '' and `work` is null and `living` is null and `age` is null and `gender` is null and `education` is null and `stay` is null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `interview_answer` (
  `interview_id` bigint(20) NOT NULL,
  `question_id` bigint(20) NOT NULL,
  `text` text NOT NULL,
  PRIMARY KEY (`interview_id`,`question_id`),
  KEY `interview_answer_question` (`question_id`),
  CONSTRAINT `interview_answer_interview` FOREIGN KEY (`interview_id`) REFERENCES `interview` (`id`),
  CONSTRAINT `interview_answer_question` FOREIGN KEY (`question_id`) REFERENCES `pool_question` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `issue_category` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL,
  `group_id` bigint(20) NOT NULL,
  `code` varchar(40) DEFAULT NULL COMMENT 'of those that came with the portal',
  `position` int(11) NOT NULL,
  `name_en` varchar(100) NOT NULL,
  `name_nl` varchar(100) NOT NULL,
  `name_uk` varchar(100) NOT NULL,
  `hint_en` varchar(300) NOT NULL,
  `hint_nl` varchar(300) NOT NULL,
  `hint_uk` varchar(300) NOT NULL,
  `priority` varchar(6) NOT NULL,
  `clock` varchar(16) NOT NULL,
  `first_response_hours` int(11) NOT NULL,
  `solution_hours` int(11) NOT NULL,
  `visibility` varchar(12) NOT NULL,
  `route` varchar(20) NOT NULL,
  `retired` tinyint(1) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `issue_category_code` (`group_id`,`code`),
  CONSTRAINT `issue_category_group` FOREIGN KEY (`group_id`) REFERENCES `issue_group` (`id`),
  CONSTRAINT `issue_category_priority` CHECK (`priority` in ('LOW','NORMAL','HIGH','URGENT')),
  CONSTRAINT `issue_category_clock` CHECK (`clock` in ('AROUND_THE_CLOCK','WORKDAYS','CALENDAR')),
  CONSTRAINT `issue_category_hours` CHECK (`first_response_hours` between 1 and 8784 and `solution_hours` between 1 and 8784),
  CONSTRAINT `issue_category_workdays` CHECK (`clock` <> 'WORKDAYS' or (`first_response_hours` <= 10 or `first_response_hours` MOD 24 = 0) and (`solution_hours` <= 10 or `solution_hours` MOD 24 = 0)),
  CONSTRAINT `issue_category_visibility` CHECK (`visibility` in ('LOCATION','PRIVATE','CONFIDENTIAL')),
  CONSTRAINT `issue_category_route` CHECK (`route` in ('LOCATION_MANAGER','COUNCIL','MUNICIPALITY','CONFIDENTIAL_CONTACT')),
  CONSTRAINT `issue_category_confidential` CHECK (`visibility` = 'CONFIDENTIAL' = (`route` = 'CONFIDENTIAL_CONTACT'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `issue_group` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `municipality_id` bigint(20) NOT NULL,
  `code` varchar(20) NOT NULL,
  `position` int(11) NOT NULL,
  `name_en` varchar(100) NOT NULL,
  `name_nl` varchar(100) NOT NULL,
  `name_uk` varchar(100) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `issue_group_code` (`municipality_id`,`code`),
  CONSTRAINT `issue_group_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `issue_report` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL,
  `municipality_id` bigint(20) NOT NULL,
  `location_id` bigint(20) NOT NULL,
  `open_number` varchar(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'in sequence; shown unless it is confidential',
  `secret_number` varchar(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'random; shown while it is confidential',
  `reporter_id` bigint(20) NOT NULL,
  `send_key` varchar(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the form: sent twice, stored once',
  `category_id` bigint(20) NOT NULL,
  `visibility` varchar(12) NOT NULL,
  `route` varchar(20) NOT NULL,
  `state` varchar(12) NOT NULL,
  `priority` varchar(6) NOT NULL,
  `place` varchar(100) NOT NULL,
  `text` varchar(4000) NOT NULL,
  `language` varchar(2) NOT NULL,
  `reported_at` datetime(6) NOT NULL,
  `solved_at` datetime(6) DEFAULT NULL,
  `handler_id` bigint(20) DEFAULT NULL,
  `parent_id` bigint(20) DEFAULT NULL,
  `merged_into` bigint(20) DEFAULT NULL,
  `merged_from` varchar(12) DEFAULT NULL COMMENT 'the state to which undoing the merge leads back',
  `response_due` datetime(6) DEFAULT NULL COMMENT 'these four are computed from its events; null due: it waits for the reporter',
  `response_ended` datetime(6) DEFAULT NULL,
  `solution_due` datetime(6) DEFAULT NULL,
  `solution_ended` datetime(6) DEFAULT NULL,
  `work_due` datetime(6) GENERATED ALWAYS AS (if(`state` in ('NEW','ACCEPTED','IN_PROGRESS','WAITING','REOPENED'),least(ifnull(if(`response_ended` is null,`response_due`,NULL),TIMESTAMP'9999-12-31 00:00:00'),ifnull(`solution_due`,TIMESTAMP'9999-12-31 00:00:00')),NULL)) STORED COMMENT 'the next moment by which somebody has to do something; null when nobody has to',
  `forgotten_at` datetime(6) DEFAULT NULL COMMENT 'since then its reporter, words and photos are gone; what is counted stays',
  `response_told` smallint(6) NOT NULL DEFAULT 0 COMMENT 'per cent of the target of which those concerned were told',
  `solution_told` smallint(6) NOT NULL DEFAULT 0,
  `escalation_due` datetime(6) DEFAULT NULL COMMENT 'when somebody is told next; computed from its events',
  `words_kept` tinyint(1) NOT NULL DEFAULT 0,
  `open_since` datetime(6) GENERATED ALWAYS AS (if(`state` in ('NEW','ACCEPTED','IN_PROGRESS','WAITING','REOPENED'),`reported_at`,NULL)) STORED,
  PRIMARY KEY (`id`),
  UNIQUE KEY `issue_report_once` (`reporter_id`,`send_key`),
  UNIQUE KEY `issue_report_open_number` (`municipality_id`,`open_number`),
  UNIQUE KEY `issue_report_secret_number` (`secret_number`),
  KEY `issue_report_handler` (`handler_id`),
  KEY `issue_report_parent` (`parent_id`),
  KEY `issue_report_merged` (`merged_into`),
  KEY `issue_report_newest` (`municipality_id`,`id`),
  KEY `issue_report_alike` (`location_id`,`category_id`,`work_due`),
  KEY `issue_report_to_forget` (`forgotten_at`,`state`,`reported_at`),
  KEY `issue_report_escalation` (`escalation_due`),
  KEY `issue_report_last_word` (`state`,`solved_at`),
  KEY `issue_report_words` (`words_kept`),
  KEY `issue_report_open` (`municipality_id`,`open_since`),
  KEY `issue_report_reported` (`municipality_id`,`reported_at`),
  KEY `issue_report_due` (`municipality_id`,`work_due`,`id`,`visibility`,`route`,`location_id`,`category_id`,`priority`,`state`,`handler_id`,`reporter_id`,`reported_at`),
  KEY `issue_report_due_here` (`location_id`,`work_due`,`id`,`visibility`,`route`,`municipality_id`,`category_id`,`priority`,`state`,`handler_id`,`reporter_id`,`reported_at`),
  KEY `issue_report_due_in_state` (`municipality_id`,`state`,`work_due`,`id`,`category_id`,`priority`,`location_id`,`handler_id`),
  KEY `issue_report_new_here` (`location_id`,`id` DESC,`visibility`,`route`,`municipality_id`,`category_id`,`priority`,`state`,`handler_id`,`reporter_id`,`work_due`,`reported_at`),
  KEY `issue_report_new_shown` (`municipality_id`,`visibility`,`id`),
  KEY `issue_report_new_in_state` (`municipality_id`,`state`,`id` DESC,`category_id`,`priority`,`location_id`),
  KEY `issue_report_new_of_priority` (`municipality_id`,`priority`,`id` DESC),
  KEY `issue_report_new_in_category` (`category_id`,`id` DESC,`priority`,`location_id`,`state`),
  KEY `issue_report_due_of_priority` (`municipality_id`,`priority`,`work_due`,`id`,`category_id`,`location_id`,`state`,`handler_id`),
  CONSTRAINT `issue_report_category` FOREIGN KEY (`category_id`) REFERENCES `issue_category` (`id`),
  CONSTRAINT `issue_report_handler` FOREIGN KEY (`handler_id`) REFERENCES `person` (`id`),
  CONSTRAINT `issue_report_location` FOREIGN KEY (`location_id`) REFERENCES `location` (`id`),
  CONSTRAINT `issue_report_merged` FOREIGN KEY (`merged_into`) REFERENCES `issue_report` (`id`),
  CONSTRAINT `issue_report_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `issue_report_parent` FOREIGN KEY (`parent_id`) REFERENCES `issue_report` (`id`),
  CONSTRAINT `issue_report_reporter` FOREIGN KEY (`reporter_id`) REFERENCES `person` (`id`),
  CONSTRAINT `issue_report_visibility` CHECK (`visibility` in ('LOCATION','PRIVATE','CONFIDENTIAL')),
  CONSTRAINT `issue_report_route` CHECK (`route` in ('LOCATION_MANAGER','COUNCIL','MUNICIPALITY','CONFIDENTIAL_CONTACT')),
  CONSTRAINT `issue_report_confidential` CHECK (`visibility` = 'CONFIDENTIAL' = (`route` = 'CONFIDENTIAL_CONTACT')),
  CONSTRAINT `issue_report_number` CHECK (if(`visibility` = 'CONFIDENTIAL',`secret_number`,`open_number`) is not null),
  CONSTRAINT `issue_report_state` CHECK (`state` in ('NEW','ACCEPTED','IN_PROGRESS','WAITING','SOLVED','CLOSED','REOPENED','REJECTED','MERGED')),
  CONSTRAINT `issue_report_priority` CHECK (`priority` in ('LOW','NORMAL','HIGH','URGENT')),
  CONSTRAINT `issue_report_language` CHECK (`language` in ('nl','uk','en')),
  CONSTRAINT `issue_report_solved` CHECK (`state` not in ('SOLVED','CLOSED') or `solved_at` is not null),
  CONSTRAINT `issue_report_merge` CHECK (`state` = 'MERGED' = (`merged_into` is not null) and `merged_into` is null = (`merged_from` is null)),
  CONSTRAINT `issue_report_one_above` CHECK (`parent_id` is null or `merged_into` is null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `location` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL,
  `municipality_id` bigint(20) NOT NULL,
  `code` varchar(20) NOT NULL,
  `name` varchar(100) NOT NULL,
  `street` varchar(150) NOT NULL,
  `postcode` varchar(10) NOT NULL,
  `city` varchar(100) NOT NULL,
  `capacity` int(11) NOT NULL,
  `residents` int(11) NOT NULL,
  `building_kind` varchar(20) NOT NULL,
  `open_since` date NOT NULL,
  `open_until` date DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `location_code` (`municipality_id`,`code`),
  CONSTRAINT `location_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `location_code_form` CHECK (`code` regexp cast('^[a-z0-9][a-z0-9-]*$' as char charset binary)),
  CONSTRAINT `location_capacity` CHECK (`capacity` between 1 and 5000),
  CONSTRAINT `location_residents` CHECK (`residents` between 0 and 5000),
  CONSTRAINT `location_building_kind` CHECK (`building_kind` in ('HOTEL','OFFICE','SCHOOL','APARTMENTS','MODULAR','SHIP','OTHER')),
  CONSTRAINT `location_open` CHECK (`open_until` is null or `open_until` >= `open_since`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `motion` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `municipality_id` bigint(20) NOT NULL,
  `council_id` bigint(20) NOT NULL,
  `number` varchar(20) NOT NULL,
  `proposer_id` bigint(20) NOT NULL,
  `state` varchar(15) NOT NULL,
  `undecided` tinyint(1) GENERATED ALWAYS AS (`state` in ('SUBMITTED','SECONDED','IN_DISCUSSION','IN_VOTE')) STORED,
  `threshold` int(11) NOT NULL COMMENT 'how many others must support it, by the regulation when it was submitted',
  `version_no` int(11) NOT NULL COMMENT 'of its present text',
  `submitted_at` datetime(6) NOT NULL,
  `changed_at` datetime(6) NOT NULL COMMENT 'when it came into its state',
  `draft_id` bigint(20) DEFAULT NULL COMMENT 'the draft that it was, which is gone; so its address leads on',
  PRIMARY KEY (`id`),
  UNIQUE KEY `motion_once` (`municipality_id`,`number`),
  UNIQUE KEY `motion_by_draft` (`draft_id`),
  KEY `motion_of_council` (`council_id`,`id`),
  KEY `motion_undecided` (`council_id`,`undecided`,`id`),
  KEY `motion_own` (`proposer_id`,`council_id`,`id`),
  KEY `motion_waiting` (`state`,`council_id`,`changed_at`),
  CONSTRAINT `motion_council` FOREIGN KEY (`council_id`) REFERENCES `council` (`id`),
  CONSTRAINT `motion_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `motion_proposer` FOREIGN KEY (`proposer_id`) REFERENCES `person` (`id`),
  CONSTRAINT `motion_state` CHECK (`state` in ('SUBMITTED','SECONDED','IN_DISCUSSION','IN_VOTE','ADOPTED','REJECTED','WITHDRAWN'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `motion_amendment` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `motion_id` bigint(20) NOT NULL,
  `amendment_no` int(11) NOT NULL COMMENT 'within the motion, from 1',
  `proposer_id` bigint(20) NOT NULL,
  `state` varchar(10) NOT NULL,
  `passage_en` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'empty where the motion has no English',
  `passage_nl` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `passage_uk` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `replacement_en` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'empty: the passage goes',
  `replacement_nl` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `replacement_uk` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `reason` text NOT NULL,
  `language` char(2) DEFAULT NULL COMMENT 'of the reason',
  `proposed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `motion_amendment_once` (`motion_id`,`amendment_no`),
  KEY `motion_amendment_proposer` (`proposer_id`),
  KEY `motion_amendment_open` (`motion_id`,`state`),
  CONSTRAINT `motion_amendment_motion` FOREIGN KEY (`motion_id`) REFERENCES `motion` (`id`),
  CONSTRAINT `motion_amendment_proposer` FOREIGN KEY (`proposer_id`) REFERENCES `person` (`id`),
  CONSTRAINT `motion_amendment_state` CHECK (`state` in ('PROPOSED','IN_VOTE','ADOPTED','REJECTED','WITHDRAWN','LAPSED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `motion_counter` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `municipality_id` bigint(20) NOT NULL,
  `year` smallint(6) NOT NULL,
  `last_number` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `motion_counter_once` (`municipality_id`,`year`),
  CONSTRAINT `motion_counter_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `motion_draft` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `council_id` bigint(20) NOT NULL,
  `proposer_id` bigint(20) NOT NULL,
  `title_en` varchar(150) NOT NULL,
  `title_nl` varchar(150) NOT NULL,
  `title_uk` varchar(150) NOT NULL,
  `text_en` text NOT NULL,
  `text_nl` text NOT NULL,
  `text_uk` text NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  `from_kind` varchar(12) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'with the id: what the motion is to come of',
  `from_id` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `motion_draft_council` (`council_id`),
  KEY `motion_draft_own` (`proposer_id`,`council_id`,`changed_at`),
  CONSTRAINT `motion_draft_council` FOREIGN KEY (`council_id`) REFERENCES `council` (`id`),
  CONSTRAINT `motion_draft_proposer` FOREIGN KEY (`proposer_id`) REFERENCES `person` (`id`),
  CONSTRAINT `motion_draft_origin` CHECK (`from_kind` is null = (`from_id` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='what nobody but its proposer sees; it goes when it is submitted';
CREATE TABLE `motion_event` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `motion_id` bigint(20) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `person_id` bigint(20) DEFAULT NULL COMMENT 'null: it followed from a count',
  `happened_at` datetime(6) NOT NULL,
  `version_no` int(11) DEFAULT NULL COMMENT 'the text that came of it',
  `amendment_id` bigint(20) DEFAULT NULL COMMENT 'to which it happened; null: to the motion itself',
  `poll_id` bigint(20) DEFAULT NULL,
  `text` text NOT NULL COMMENT 'why',
  `language` char(2) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `motion_event_motion` (`motion_id`),
  KEY `motion_event_person` (`person_id`),
  KEY `motion_event_amendment` (`amendment_id`),
  KEY `motion_event_poll` (`poll_id`),
  CONSTRAINT `motion_event_amendment` FOREIGN KEY (`amendment_id`) REFERENCES `motion_amendment` (`id`),
  CONSTRAINT `motion_event_motion` FOREIGN KEY (`motion_id`) REFERENCES `motion` (`id`),
  CONSTRAINT `motion_event_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `motion_event_poll` FOREIGN KEY (`poll_id`) REFERENCES `poll` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='what happened to a motion; only ever added';
CREATE TABLE `motion_poll` (
  `poll_id` bigint(20) NOT NULL,
  `motion_id` bigint(20) NOT NULL,
  `amendment_id` bigint(20) DEFAULT NULL COMMENT 'null: the motion itself',
  `round` int(11) NOT NULL COMMENT 'from 1; a next one when too few voted',
  PRIMARY KEY (`poll_id`),
  KEY `motion_poll_amendment` (`amendment_id`),
  KEY `motion_poll_round` (`motion_id`,`amendment_id`,`round`),
  CONSTRAINT `motion_poll_amendment` FOREIGN KEY (`amendment_id`) REFERENCES `motion_amendment` (`id`),
  CONSTRAINT `motion_poll_motion` FOREIGN KEY (`motion_id`) REFERENCES `motion` (`id`),
  CONSTRAINT `motion_poll_poll` FOREIGN KEY (`poll_id`) REFERENCES `poll` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `motion_post` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `motion_id` bigint(20) NOT NULL,
  `thread_id` bigint(20) DEFAULT NULL COMMENT 'the post that it answers; null: it begins a thread',
  `author_id` bigint(20) NOT NULL,
  `text` text NOT NULL COMMENT 'empty once it is removed',
  `language` char(2) NOT NULL,
  `posted_at` datetime(6) NOT NULL,
  `edited_at` datetime(6) DEFAULT NULL,
  `removed_at` datetime(6) DEFAULT NULL,
  `removed_by` bigint(20) DEFAULT NULL,
  `removal_reason` text NOT NULL DEFAULT '',
  `removal_language` char(2) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `motion_post_thread` (`thread_id`),
  KEY `motion_post_author` (`author_id`),
  KEY `motion_post_removed_by` (`removed_by`),
  KEY `motion_post_threads` (`motion_id`,`thread_id`,`id`),
  CONSTRAINT `motion_post_author` FOREIGN KEY (`author_id`) REFERENCES `person` (`id`),
  CONSTRAINT `motion_post_motion` FOREIGN KEY (`motion_id`) REFERENCES `motion` (`id`),
  CONSTRAINT `motion_post_removed_by` FOREIGN KEY (`removed_by`) REFERENCES `person` (`id`),
  CONSTRAINT `motion_post_thread` FOREIGN KEY (`thread_id`) REFERENCES `motion_post` (`id`),
  CONSTRAINT `motion_post_removed` CHECK (`removed_at` is null = (`removed_by` is null) and `removed_at` is null = (`removal_language` is null) and (`removed_at` is null or `text` = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `motion_support` (
  `motion_id` bigint(20) NOT NULL,
  `version_no` int(11) NOT NULL COMMENT 'the text that is supported; a next one has no support yet',
  `person_id` bigint(20) NOT NULL,
  `since` datetime(6) NOT NULL,
  PRIMARY KEY (`motion_id`,`version_no`,`person_id`),
  KEY `motion_support_person` (`person_id`),
  CONSTRAINT `motion_support_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `motion_support_version` FOREIGN KEY (`motion_id`, `version_no`) REFERENCES `motion_version` (`motion_id`, `version_no`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `motion_version` (
  `motion_id` bigint(20) NOT NULL,
  `version_no` int(11) NOT NULL COMMENT 'from 1',
  `kind` varchar(10) NOT NULL,
  `author_id` bigint(20) DEFAULT NULL COMMENT 'null: the outcome of a vote made it',
  `amendment_id` bigint(20) DEFAULT NULL COMMENT 'that was worked in',
  `title_en` varchar(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'empty in a language that it is not in',
  `title_nl` varchar(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `title_uk` varchar(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `text_en` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `text_nl` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `text_uk` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `made_at` datetime(6) NOT NULL,
  PRIMARY KEY (`motion_id`,`version_no`),
  UNIQUE KEY `motion_version_once` (`amendment_id`),
  KEY `motion_version_author` (`author_id`),
  CONSTRAINT `motion_version_amendment` FOREIGN KEY (`amendment_id`) REFERENCES `motion_amendment` (`id`),
  CONSTRAINT `motion_version_author` FOREIGN KEY (`author_id`) REFERENCES `person` (`id`),
  CONSTRAINT `motion_version_motion` FOREIGN KEY (`motion_id`) REFERENCES `motion` (`id`),
  CONSTRAINT `motion_version_kind` CHECK (`kind` in ('SUBMITTED','CHANGED','TRANSLATED') and `author_id` is not null and `amendment_id` is null or `kind` = 'AMENDED' and `author_id` is null and `amendment_id` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='each text that a motion had; none is ever changed';
CREATE TABLE `municipality` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `code` varchar(20) NOT NULL,
  `name` varchar(100) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `municipality_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `notification` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `person_id` bigint(20) NOT NULL,
  `notification_key` char(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by chance: ids and their gaps would tell of those of others',
  `topic` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'who says what it means',
  `thing_id` bigint(20) NOT NULL COMMENT 'what it is about, of that topic',
  `kind` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `cause` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'one per person: told twice, written once',
  `urgent` tinyint(1) NOT NULL COMMENT 'by mail at once, whatever the person chose',
  `created_at` datetime(6) NOT NULL,
  `state` varchar(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `mail_due` datetime(6) DEFAULT NULL COMMENT 'of one person: what is due at one moment is one mail; null for no mail',
  `mail_next` datetime(6) DEFAULT NULL COMMENT 'when it is tried, or tried again if whoever tries it now does not say how it went; null when it is done with',
  `mail_tries` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `notification_key` (`notification_key`),
  UNIQUE KEY `notification_once` (`person_id`,`cause`),
  KEY `notification_unread` (`person_id`,`state`),
  KEY `notification_newest` (`person_id`,`id`),
  KEY `notification_thing` (`topic`,`thing_id`),
  KEY `notification_of_mail` (`person_id`,`mail_due`),
  KEY `notification_next` (`mail_next`),
  KEY `notification_age` (`created_at`),
  CONSTRAINT `notification_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `notification_state` CHECK (`state` in ('UNREAD','READ','WITHDRAWN')),
  CONSTRAINT `notification_mail` CHECK (`mail_next` is null or `mail_due` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `notification_setting` (
  `person_id` bigint(20) NOT NULL,
  `mail` varchar(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`person_id`),
  CONSTRAINT `notification_setting_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `notification_setting_mail` CHECK (`mail` in ('AT_ONCE','DAILY','NEVER'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `open_ballot` (
  `poll_id` bigint(20) NOT NULL,
  `person_id` bigint(20) NOT NULL,
  `name` varchar(200) NOT NULL COMMENT 'as it was then, and stands in the result file',
  `change_no` int(11) NOT NULL COMMENT 'from 1; the last one counts',
  `choice` varchar(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'JSON in the form of RFC 8785',
  `cast_at` datetime(6) NOT NULL,
  PRIMARY KEY (`poll_id`,`person_id`,`change_no`),
  CONSTRAINT `open_ballot_roll` FOREIGN KEY (`poll_id`, `person_id`) REFERENCES `poll_roll` (`poll_id`, `person_id`),
  CONSTRAINT `open_ballot_change` CHECK (`change_no` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='of open polls, names beside votes; each change is kept';
CREATE TABLE `organisation` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL,
  `municipality_id` bigint(20) NOT NULL,
  `name` varchar(120) NOT NULL,
  `removed_at` datetime(6) DEFAULT NULL COMMENT 'what it promised before stays; it is given nothing more',
  `present` tinyint(1) GENERATED ALWAYS AS (if(`removed_at` is null,1,NULL)) STORED,
  `running` int(11) NOT NULL DEFAULT 0 COMMENT 'its actions that it accepted and that have not ended; kept by a trigger of action',
  `done` int(11) NOT NULL DEFAULT 0 COMMENT 'its actions that are done; likewise',
  PRIMARY KEY (`id`),
  UNIQUE KEY `organisation_there` (`id`,`municipality_id`),
  UNIQUE KEY `organisation_once` (`municipality_id`,`name`,`present`),
  CONSTRAINT `organisation_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `organisation_named` CHECK (`name` <> ''),
  CONSTRAINT `organisation_counted` CHECK (`running` >= 0 and `done` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='that promises actions';
CREATE TABLE `organisation_person` (
  `person_id` bigint(20) NOT NULL COMMENT 'of one organisation at most',
  `organisation_id` bigint(20) NOT NULL,
  `since` datetime(6) NOT NULL,
  PRIMARY KEY (`person_id`),
  KEY `organisation_person_organisation` (`organisation_id`),
  CONSTRAINT `organisation_person_organisation` FOREIGN KEY (`organisation_id`) REFERENCES `organisation` (`id`),
  CONSTRAINT `organisation_person_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='who speaks for it here';
CREATE TABLE `passage` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `interview_id` bigint(20) NOT NULL,
  `question_id` bigint(20) DEFAULT NULL COMMENT 'null: of the remarks',
  `text` text NOT NULL COMMENT 'as it stands in the interview',
  `theme_id` bigint(20) NOT NULL,
  `tone` varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `insight_id` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `passage_interview` (`interview_id`),
  KEY `passage_question` (`question_id`),
  KEY `passage_insight` (`insight_id`,`theme_id`),
  KEY `passage_loose` (`theme_id`,`insight_id`,`id`),
  CONSTRAINT `passage_insight` FOREIGN KEY (`insight_id`, `theme_id`) REFERENCES `insight` (`id`, `theme_id`),
  CONSTRAINT `passage_interview` FOREIGN KEY (`interview_id`) REFERENCES `interview` (`id`),
  CONSTRAINT `passage_question` FOREIGN KEY (`question_id`) REFERENCES `pool_question` (`id`),
  CONSTRAINT `passage_theme` FOREIGN KEY (`theme_id`) REFERENCES `pool_theme` (`id`),
  CONSTRAINT `passage_words` CHECK (`text` <> ''),
  CONSTRAINT `passage_tone` CHECK (`tone` in ('POSITIVE','NEUTRAL','NEGATIVE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='of an interview, that matters';
CREATE TABLE `person` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `subject` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the account in Keycloak',
  `name` varchar(200) NOT NULL,
  `email` varchar(254) DEFAULT NULL,
  `language` varchar(2) NOT NULL,
  `last_login` datetime(6) DEFAULT NULL COMMENT 'null for somebody who was invited and did not sign in yet',
  `deactivated` tinyint(1) NOT NULL DEFAULT 0 COMMENT 'the account: no function counts',
  PRIMARY KEY (`id`),
  UNIQUE KEY `person_subject` (`subject`),
  KEY `person_email` (`email`),
  CONSTRAINT `person_language` CHECK (`language` in ('nl','uk','en'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `person_function` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL,
  `person_id` bigint(20) NOT NULL,
  `kind` varchar(24) NOT NULL,
  `municipality_id` bigint(20) NOT NULL,
  `location_id` bigint(20) DEFAULT NULL COMMENT 'null: holds for the municipality as a whole',
  `valid_from` datetime(6) NOT NULL,
  `valid_until` datetime(6) DEFAULT NULL COMMENT 'the first moment at which it no longer holds',
  `open_place` bigint(20) GENERATED ALWAYS AS (if(`valid_until` is null,ifnull(`location_id`,0),NULL)) STORED,
  PRIMARY KEY (`id`),
  UNIQUE KEY `person_function_once` (`person_id`,`kind`,`municipality_id`,`open_place`),
  KEY `person_function_municipality` (`municipality_id`),
  KEY `person_function_location` (`location_id`),
  CONSTRAINT `person_function_location` FOREIGN KEY (`location_id`) REFERENCES `location` (`id`),
  CONSTRAINT `person_function_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `person_function_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `person_function_kind` CHECK (`kind` in ('LOCATION_MANAGER','COUNCIL_MEMBER','COUNCIL_CHAIR','COUNCIL_SECRETARY','OVERSIGHT','CONFIDENTIAL_CONTACT','RESIDENT','EXPERT','PARTNER','ADMIN')),
  CONSTRAINT `person_function_place` CHECK (case when `kind` in ('LOCATION_MANAGER','RESIDENT') then `location_id` is not null when `kind` in ('COUNCIL_MEMBER','COUNCIL_CHAIR','COUNCIL_SECRETARY') then 1 else `location_id` is null end),
  CONSTRAINT `person_function_term` CHECK (`valid_until` is null or `valid_until` >= `valid_from`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `photo` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `token` varchar(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'random; its name to the outside',
  `person_id` bigint(20) NOT NULL,
  `kept_at` datetime(6) NOT NULL,
  `width` int(11) NOT NULL,
  `height` int(11) NOT NULL,
  `checked` tinyint(1) NOT NULL COMMENT 'a virus scanner found nothing, or there is none',
  `thing` varchar(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the kind of thing whose photo it is; null until there is one',
  `thing_id` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `photo_token` (`token`),
  KEY `photo_person` (`person_id`),
  KEY `photo_of_thing` (`thing`,`thing_id`,`id`),
  KEY `photo_unchecked` (`checked`,`id`),
  CONSTRAINT `photo_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `photo_thing` CHECK (`thing` is null = (`thing_id` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `photo_content` (
  `id` bigint(20) NOT NULL COMMENT 'of its photo',
  `whole` mediumblob NOT NULL COMMENT 'JPEG made by the portal, never what was sent',
  `small` mediumblob NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `photo_content_photo` FOREIGN KEY (`id`) REFERENCES `photo` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `poll` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `municipality_id` bigint(20) NOT NULL,
  `council_id` bigint(20) NOT NULL,
  `state` varchar(10) NOT NULL COMMENT 'PREPARED and CLOSING only within one transaction',
  `secret` tinyint(1) NOT NULL,
  `opens_at` datetime(6) NOT NULL,
  `closes_at` datetime(6) NOT NULL,
  `opened_by` bigint(20) NOT NULL,
  `roll_size` int(11) NOT NULL,
  `roll_salt` binary(32) NOT NULL COMMENT 'with which the digest of the roll in the manifest was made',
  `manifest` mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'texts, question, rule, times and roll, as JSON in the form of RFC 8785',
  `manifest_sha256` binary(32) NOT NULL,
  `chain_no` int(11) DEFAULT NULL COMMENT 'how many of its council were sealed with this one',
  `previous_sha256` binary(32) DEFAULT NULL COMMENT 'sealed_sha256 of the one before it',
  `sealed_sha256` binary(32) DEFAULT NULL COMMENT 'of the bytes of the result file',
  `sealed_at` datetime(6) DEFAULT NULL,
  `council_rule` varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL COMMENT 'by which the council decided when it opened, as JSON; null: that was not kept yet',
  PRIMARY KEY (`id`),
  UNIQUE KEY `poll_chain` (`council_id`,`chain_no`),
  KEY `poll_municipality` (`municipality_id`),
  KEY `poll_opened_by` (`opened_by`),
  KEY `poll_due` (`state`,`closes_at`),
  KEY `poll_of_council` (`council_id`,`closes_at`),
  CONSTRAINT `poll_council` FOREIGN KEY (`council_id`) REFERENCES `council` (`id`),
  CONSTRAINT `poll_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `poll_opened_by` FOREIGN KEY (`opened_by`) REFERENCES `person` (`id`),
  CONSTRAINT `poll_state` CHECK (`state` in ('PREPARED','OPEN','CLOSING','SEALED')),
  CONSTRAINT `poll_times` CHECK (`closes_at` > `opens_at`),
  CONSTRAINT `poll_roll_size` CHECK (`roll_size` between 1 and 1000000),
  CONSTRAINT `poll_secret_roll_size` CHECK (`secret` = 0 or `roll_size` >= 5),
  CONSTRAINT `poll_manifest_sha256` CHECK (`manifest_sha256` = unhex(sha2(`manifest`,256))),
  CONSTRAINT `poll_sealed` CHECK (`state` = 'SEALED' = (`sealed_sha256` is not null) and `state` = 'SEALED' = (`sealed_at` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='one vote being held, and after it';
CREATE TABLE `poll_file` (
  `poll_id` bigint(20) NOT NULL,
  `part` int(11) NOT NULL COMMENT 'from 1',
  `content` mediumblob NOT NULL COMMENT 'bytes of the result file, JSON in the form of RFC 8785',
  PRIMARY KEY (`poll_id`,`part`),
  CONSTRAINT `poll_file_poll` FOREIGN KEY (`poll_id`) REFERENCES `poll` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='what was sealed; what the tables say is held against it';
CREATE TABLE `poll_outcome` (
  `poll_id` bigint(20) NOT NULL,
  `step` int(11) NOT NULL COMMENT '1 is the count at sealing',
  `kind` varchar(10) NOT NULL,
  `turnout` int(11) NOT NULL,
  `outcome` mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'counts and reckoning, as JSON in the form of RFC 8785; anybody can compute it from the result file',
  `happened_at` datetime(6) NOT NULL,
  PRIMARY KEY (`poll_id`,`step`),
  CONSTRAINT `poll_outcome_poll` FOREIGN KEY (`poll_id`) REFERENCES `poll` (`id`),
  CONSTRAINT `poll_outcome_kind` CHECK (`kind` = 'COUNTED')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='what comes after sealing';
CREATE TABLE `poll_receipt` (
  `receipt_sha256` binary(32) NOT NULL,
  `poll_id` bigint(20) NOT NULL,
  PRIMARY KEY (`poll_id`,`receipt_sha256`),
  CONSTRAINT `poll_receipt_poll` FOREIGN KEY (`poll_id`) REFERENCES `poll` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='proves that a ballot is included, never which';
CREATE TABLE `poll_roll` (
  `poll_id` bigint(20) NOT NULL,
  `person_id` bigint(20) NOT NULL,
  `has_voted` tinyint(1) NOT NULL DEFAULT 0,
  `channel` varchar(10) NOT NULL DEFAULT 'PORTAL',
  PRIMARY KEY (`poll_id`,`person_id`),
  KEY `poll_roll_of_person` (`person_id`,`poll_id`),
  CONSTRAINT `poll_roll_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `poll_roll_poll` FOREIGN KEY (`poll_id`) REFERENCES `poll` (`id`),
  CONSTRAINT `poll_roll_channel` CHECK (`channel` = 'PORTAL')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='who may vote, fixed at opening; never when they did';
CREATE TABLE `pool_edition` (
  `pool_id` bigint(20) NOT NULL,
  `edition_no` int(11) NOT NULL,
  `counted_at` datetime(6) NOT NULL,
  `interviews` int(11) NOT NULL COMMENT 'of which none is in another edition',
  PRIMARY KEY (`pool_id`,`edition_no`),
  CONSTRAINT `pool_edition_pool` FOREIGN KEY (`pool_id`) REFERENCES `expert_pool` (`id`),
  CONSTRAINT `pool_edition_enough` CHECK (`interviews` >= 5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `pool_figure` (
  `pool_id` bigint(20) NOT NULL,
  `edition_no` int(11) NOT NULL,
  `attribute` varchar(10) NOT NULL,
  `band` varchar(20) NOT NULL COMMENT 'of where people live, the id of the location',
  `people` int(11) DEFAULT NULL COMMENT 'null where it is told together with others only',
  PRIMARY KEY (`pool_id`,`edition_no`,`attribute`,`band`),
  CONSTRAINT `pool_figure_edition` FOREIGN KEY (`pool_id`, `edition_no`) REFERENCES `pool_edition` (`pool_id`, `edition_no`),
  CONSTRAINT `pool_figure_enough` CHECK (`people` >= 5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `pool_meeting` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `pool_id` bigint(20) NOT NULL,
  `held_at` datetime(6) NOT NULL,
  `place` varchar(200) NOT NULL,
  `about` text NOT NULL,
  `language` char(2) NOT NULL,
  `cancelled` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `pool_meeting_pool` (`pool_id`),
  CONSTRAINT `pool_meeting_pool` FOREIGN KEY (`pool_id`) REFERENCES `expert_pool` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `pool_member` (
  `pool_id` bigint(20) NOT NULL,
  `person_id` bigint(20) NOT NULL,
  `since` datetime(6) NOT NULL,
  `until` datetime(6) DEFAULT NULL COMMENT 'the first moment at which the person is no longer a member',
  PRIMARY KEY (`pool_id`,`person_id`),
  KEY `pool_member_person` (`person_id`),
  CONSTRAINT `pool_member_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `pool_member_pool` FOREIGN KEY (`pool_id`) REFERENCES `expert_pool` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `pool_population` (
  `pool_id` bigint(20) NOT NULL,
  `attribute` varchar(10) NOT NULL,
  `band` varchar(20) NOT NULL,
  `people` int(11) NOT NULL,
  PRIMARY KEY (`pool_id`,`attribute`,`band`),
  CONSTRAINT `pool_population_pool` FOREIGN KEY (`pool_id`) REFERENCES `expert_pool` (`id`),
  CONSTRAINT `pool_population_people` CHECK (`people` between 0 and 1000000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `pool_question` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `theme_id` bigint(20) NOT NULL,
  `text_en` varchar(300) NOT NULL,
  `text_nl` varchar(300) NOT NULL,
  `text_uk` varchar(300) NOT NULL,
  `retired` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `pool_question_theme` (`theme_id`),
  CONSTRAINT `pool_question_theme` FOREIGN KEY (`theme_id`) REFERENCES `pool_theme` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `pool_session` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `pool_id` bigint(20) NOT NULL,
  `leader_id` bigint(20) NOT NULL COMMENT 'who began it',
  `title` varchar(150) NOT NULL,
  `language` char(2) NOT NULL,
  `join_code` char(8) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'by which people join; none once it is closed',
  `step` varchar(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `dots` tinyint(4) NOT NULL COMMENT 'so many each participant has',
  `shown_theme` bigint(20) DEFAULT NULL COMMENT 'the one that the wall shows large while the table looks; null for all',
  `begun_at` datetime(6) NOT NULL,
  `closed_at` datetime(6) DEFAULT NULL,
  `people` smallint(6) DEFAULT NULL COMMENT 'so many there were when it closed',
  `apart` tinyint(1) DEFAULT NULL COMMENT 'whether both groups were large enough to be told apart when it closed',
  PRIMARY KEY (`id`),
  UNIQUE KEY `pool_session_code` (`join_code`),
  KEY `pool_session_leader` (`leader_id`),
  KEY `pool_session_list` (`pool_id`,`id`),
  KEY `pool_session_shown` (`shown_theme`),
  CONSTRAINT `pool_session_leader` FOREIGN KEY (`leader_id`) REFERENCES `person` (`id`),
  CONSTRAINT `pool_session_pool` FOREIGN KEY (`pool_id`) REFERENCES `expert_pool` (`id`),
  CONSTRAINT `pool_session_shown` FOREIGN KEY (`shown_theme`) REFERENCES `pool_theme` (`id`),
  CONSTRAINT `pool_session_step` CHECK (`step` in ('WAITING','LOOK','IDEAS','CHOOSE','WHO','CLOSED')),
  CONSTRAINT `pool_session_dots` CHECK (`dots` between 1 and 10),
  CONSTRAINT `pool_session_titled` CHECK (`title` <> ''),
  CONSTRAINT `pool_session_closed` CHECK (`step` = 'CLOSED' = (`join_code` is null) and `step` = 'CLOSED' = (`closed_at` is not null) and `step` = 'CLOSED' = (`people` is not null) and `step` = 'CLOSED' = (`apart` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='where residents and partners choose together what is to be done';
CREATE TABLE `pool_theme` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `pool_id` bigint(20) NOT NULL,
  `name_en` varchar(80) NOT NULL,
  `name_nl` varchar(80) NOT NULL,
  `name_uk` varchar(80) NOT NULL,
  `retired` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `pool_theme_pool` (`pool_id`),
  CONSTRAINT `pool_theme_pool` FOREIGN KEY (`pool_id`) REFERENCES `expert_pool` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `recheck` (
  `action_id` bigint(20) NOT NULL,
  `answer_id` bigint(20) NOT NULL COMMENT 'that failed',
  `asked_at` datetime(6) NOT NULL,
  `checked_by` bigint(20) DEFAULT NULL COMMENT 'the answer in which it was looked at again',
  PRIMARY KEY (`action_id`,`answer_id`),
  KEY `recheck_answer` (`answer_id`),
  KEY `recheck_checked_by` (`checked_by`),
  CONSTRAINT `recheck_action` FOREIGN KEY (`action_id`) REFERENCES `action` (`id`),
  CONSTRAINT `recheck_answer` FOREIGN KEY (`answer_id`) REFERENCES `answer` (`id`),
  CONSTRAINT `recheck_checked_by` FOREIGN KEY (`checked_by`) REFERENCES `answer` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='what failed at a location and is mended, to be looked at again in its next round';
CREATE TABLE `report_counter` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `municipality_id` bigint(20) NOT NULL,
  `year` smallint(6) NOT NULL,
  `last_number` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `report_counter_once` (`municipality_id`,`year`),
  CONSTRAINT `report_counter_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `report_event` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `report_id` bigint(20) NOT NULL,
  `kind` varchar(14) NOT NULL,
  `person_id` bigint(20) DEFAULT NULL COMMENT 'null: nobody, its time had come',
  `happened_at` datetime(6) NOT NULL,
  `confidential` tinyint(1) NOT NULL COMMENT 'it was when the report was',
  `text` varchar(4000) NOT NULL,
  `language` varchar(2) DEFAULT NULL,
  `state` varchar(12) DEFAULT NULL COMMENT 'that the report came into',
  `category_id` bigint(20) DEFAULT NULL,
  `clock` varchar(16) DEFAULT NULL COMMENT 'with the hours: what the category promised then',
  `first_response_hours` int(11) DEFAULT NULL,
  `solution_hours` int(11) DEFAULT NULL,
  `priority` varchar(6) DEFAULT NULL,
  `visibility` varchar(12) DEFAULT NULL,
  `handler_id` bigint(20) DEFAULT NULL,
  `other_id` bigint(20) DEFAULT NULL COMMENT 'the report that it was put under; of a last word, the report under this one whose it is',
  `corrects_id` bigint(20) DEFAULT NULL,
  `corrected_to` datetime(6) DEFAULT NULL COMMENT 'null: what is corrected never happened',
  `photos` tinyint(4) DEFAULT NULL COMMENT 'how many came later, or were taken away',
  PRIMARY KEY (`id`),
  KEY `report_event_person` (`person_id`),
  KEY `report_event_category` (`category_id`),
  KEY `report_event_handler` (`handler_id`),
  KEY `report_event_other` (`other_id`),
  KEY `report_event_corrects` (`corrects_id`),
  KEY `report_event_in_order` (`report_id`,`id`),
  CONSTRAINT `report_event_category` FOREIGN KEY (`category_id`) REFERENCES `issue_category` (`id`),
  CONSTRAINT `report_event_corrects` FOREIGN KEY (`corrects_id`) REFERENCES `report_event` (`id`),
  CONSTRAINT `report_event_handler` FOREIGN KEY (`handler_id`) REFERENCES `person` (`id`),
  CONSTRAINT `report_event_other` FOREIGN KEY (`other_id`) REFERENCES `issue_report` (`id`),
  CONSTRAINT `report_event_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `report_event_report` FOREIGN KEY (`report_id`) REFERENCES `issue_report` (`id`),
  CONSTRAINT `report_event_language` CHECK (`language` in ('nl','uk','en')),
  CONSTRAINT `report_event_words` CHECK (`text` = '' = (`language` is null)),
  CONSTRAINT `report_event_state` CHECK (`state` in ('NEW','ACCEPTED','IN_PROGRESS','WAITING','SOLVED','CLOSED','REOPENED','REJECTED','MERGED')),
  CONSTRAINT `report_event_promise` CHECK (`kind` in ('REPORTED','RECATEGORISED') = (`category_id` is not null and `clock` is not null and `first_response_hours` is not null and `solution_hours` is not null)),
  CONSTRAINT `report_event_corrected` CHECK (`kind` = 'CORRECTED' = (`corrects_id` is not null)),
  CONSTRAINT `report_event_other_one` CHECK (`kind` in ('CONFIRMED','REOPENED') or `kind` in ('MERGED','JOINED') = (`other_id` is not null)),
  CONSTRAINT `report_event_kind` CHECK (`kind` in ('REPORTED','ACCEPTED','STARTED','ASKED','ANSWERED','SOLVED','REJECTED','CONFIRMED','EXPIRED','REOPENED','MERGED','UNMERGED','ASSIGNED','RECATEGORISED','PRIORITISED','SHOWN','MESSAGE','NOTE','JOINED','LEFT','CORRECTED','PHOTOS_ADDED','PHOTO_INFECTED')),
  CONSTRAINT `report_event_by_somebody` CHECK (`person_id` is null = `kind` in ('EXPIRED','PHOTO_INFECTED')),
  CONSTRAINT `report_event_photos` CHECK (`photos` is not null = `kind` in ('PHOTOS_ADDED','PHOTO_INFECTED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `report_figure` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `municipality_id` bigint(20) NOT NULL,
  `month` date NOT NULL COMMENT 'its first day; of the reports of that month, once it is over',
  `part` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what is counted together: a category at a location, all categories of a location, a category at all locations; DONE says that the month is counted',
  `location_id` bigint(20) DEFAULT NULL,
  `category_id` bigint(20) DEFAULT NULL,
  `audience` varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'who may know of them',
  `reported` int(11) NOT NULL,
  `responses` text CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'how many took how long until the first response, as Durations writes it',
  `solutions` text CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `done` tinyint(1) GENERATED ALWAYS AS (if(`part` = 'DONE',1,NULL)) STORED COMMENT 'so that no two nodes count a month at once',
  PRIMARY KEY (`id`),
  UNIQUE KEY `report_figure_done` (`municipality_id`,`month`,`done`),
  KEY `report_figure_location` (`location_id`),
  KEY `report_figure_category` (`category_id`),
  KEY `report_figure_part` (`part`,`municipality_id`,`month`,`location_id`),
  KEY `report_figure_month` (`municipality_id`,`month`),
  CONSTRAINT `report_figure_category` FOREIGN KEY (`category_id`) REFERENCES `issue_category` (`id`),
  CONSTRAINT `report_figure_location` FOREIGN KEY (`location_id`) REFERENCES `location` (`id`),
  CONSTRAINT `report_figure_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `report_figure_part` CHECK (`part` in ('CELL','LOCATION','CATEGORY','DONE')),
  CONSTRAINT `report_figure_audience` CHECK (`audience` in ('EVERYBODY','LOCATION_MANAGER','COUNCIL','MUNICIPALITY'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `report_month_changed` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT COMMENT 'only ever added to by those who change a report, so that none waits for another',
  `municipality_id` bigint(20) NOT NULL,
  `month` date NOT NULL COMMENT 'something happened to a report of this month after it was over: it is counted anew',
  PRIMARY KEY (`id`),
  KEY `report_month_changed_month` (`municipality_id`,`month`),
  CONSTRAINT `report_month_changed_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `report_rated` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `report_id` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `report_rated_once` (`report_id`),
  CONSTRAINT `report_rated_report` FOREIGN KEY (`report_id`) REFERENCES `issue_report` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `report_rater` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `location_id` bigint(20) NOT NULL,
  `month` date NOT NULL COMMENT 'its first day',
  `person_id` bigint(20) DEFAULT NULL COMMENT 'so that each counts once; null when the month is over',
  PRIMARY KEY (`id`),
  UNIQUE KEY `report_rater_once` (`location_id`,`month`,`person_id`),
  KEY `report_rater_named` (`person_id`,`month`),
  CONSTRAINT `report_rater_location` FOREIGN KEY (`location_id`) REFERENCES `location` (`id`),
  CONSTRAINT `report_rater_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `report_rating` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `location_id` bigint(20) NOT NULL,
  `month` date NOT NULL COMMENT 'its first day',
  `stars` tinyint(4) NOT NULL,
  `times` int(11) NOT NULL COMMENT 'answers are counted, so that none of them leads to a report',
  PRIMARY KEY (`id`),
  UNIQUE KEY `report_rating_once` (`location_id`,`month`,`stars`),
  CONSTRAINT `report_rating_location` FOREIGN KEY (`location_id`) REFERENCES `location` (`id`),
  CONSTRAINT `report_rating_stars` CHECK (`stars` between 1 and 5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `report_supporter` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `report_id` bigint(20) NOT NULL,
  `person_id` bigint(20) DEFAULT NULL COMMENT 'null: of a report that is forgotten; how many there were stays',
  `since` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `report_supporter_once` (`report_id`,`person_id`),
  KEY `report_supporter_person` (`person_id`),
  CONSTRAINT `report_supporter_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `report_supporter_report` FOREIGN KEY (`report_id`) REFERENCES `issue_report` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `report_token` (
  `report_id` bigint(20) NOT NULL,
  `word` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'as SearchWords makes it',
  `source` varchar(7) NOT NULL COMMENT 'where it stands, and so who may find the report by it',
  `confidential` tinyint(1) NOT NULL COMMENT 'it was written when the report was',
  `municipality_id` bigint(20) NOT NULL,
  `work_due` datetime(6) DEFAULT NULL COMMENT 'of the report',
  PRIMARY KEY (`report_id`,`word`,`source`,`confidential`),
  KEY `report_token_word` (`municipality_id`,`word`,`report_id`,`work_due`),
  CONSTRAINT `report_token_report` FOREIGN KEY (`report_id`) REFERENCES `issue_report` (`id`),
  CONSTRAINT `report_token_source` CHECK (`source` in ('REPORT','MESSAGE','NOTE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `round_changes` (
  `municipality_id` bigint(20) NOT NULL,
  `times` bigint(20) NOT NULL COMMENT 'how often a round of its locations was submitted or reopened; none yet without a row',
  PRIMARY KEY (`municipality_id`),
  CONSTRAINT `round_changes_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `saved_view` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `person_id` bigint(20) NOT NULL,
  `name` varchar(60) NOT NULL,
  `query` varchar(1000) NOT NULL COMMENT 'what stands in the address after the question mark',
  `at_first` tinyint(1) NOT NULL COMMENT 'the list is opened with it',
  PRIMARY KEY (`id`),
  UNIQUE KEY `saved_view_name` (`person_id`,`name`),
  CONSTRAINT `saved_view_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `scheduled_tasks` (
  `task_name` varchar(100) NOT NULL,
  `task_instance` varchar(100) NOT NULL,
  `task_data` blob DEFAULT NULL,
  `execution_time` datetime(6) NOT NULL,
  `picked` tinyint(1) NOT NULL,
  `picked_by` varchar(50) DEFAULT NULL,
  `last_success` datetime(6) DEFAULT NULL,
  `last_failure` datetime(6) DEFAULT NULL,
  `consecutive_failures` int(11) DEFAULT NULL,
  `last_heartbeat` datetime(6) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `priority` smallint(6) DEFAULT NULL,
  PRIMARY KEY (`task_name`,`task_instance`),
  KEY `scheduled_tasks_due` (`execution_time`),
  KEY `scheduled_tasks_heartbeat` (`last_heartbeat`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='of db-scheduler, by whose names it goes: what each job does next, and which node is at it';
CREATE TABLE `session_dot` (
  `participant_id` bigint(20) NOT NULL,
  `dot_no` tinyint(4) NOT NULL COMMENT 'which of those that the participant has',
  `session_id` bigint(20) NOT NULL,
  `idea_id` bigint(20) NOT NULL,
  `nth` tinyint(4) NOT NULL COMMENT 'of the participant on this idea',
  PRIMARY KEY (`participant_id`,`dot_no`),
  UNIQUE KEY `session_dot_on_one` (`participant_id`,`idea_id`,`nth`),
  KEY `session_dot_participant` (`participant_id`,`session_id`),
  KEY `session_dot_idea` (`idea_id`,`session_id`),
  CONSTRAINT `session_dot_idea` FOREIGN KEY (`idea_id`, `session_id`) REFERENCES `session_idea` (`id`, `session_id`),
  CONSTRAINT `session_dot_participant` FOREIGN KEY (`participant_id`, `session_id`) REFERENCES `session_participant` (`id`, `session_id`),
  CONSTRAINT `session_dot_no` CHECK (`dot_no` between 1 and 10),
  CONSTRAINT `session_dot_nth` CHECK (`nth` between 1 and 3)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='gone when the session closes: then they are numbers';
CREATE TABLE `session_idea` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `session_id` bigint(20) NOT NULL,
  `theme_id` bigint(20) NOT NULL,
  `insight_id` bigint(20) DEFAULT NULL COMMENT 'of the pool, that it answers',
  `text` varchar(300) NOT NULL,
  `language` char(2) NOT NULL,
  `participant_id` bigint(20) DEFAULT NULL COMMENT 'whose it is, while the session is open',
  `added_at` datetime(6) NOT NULL,
  `joined_to` bigint(20) DEFAULT NULL COMMENT 'the idea that says the same',
  `text_en` varchar(300) NOT NULL DEFAULT '' COMMENT 'in a language in which it was not said',
  `text_nl` varchar(300) NOT NULL DEFAULT '',
  `text_uk` varchar(300) NOT NULL DEFAULT '',
  PRIMARY KEY (`id`),
  UNIQUE KEY `session_idea_there` (`id`,`session_id`),
  KEY `session_idea_session` (`session_id`),
  KEY `session_idea_theme` (`theme_id`),
  KEY `session_idea_participant` (`participant_id`,`session_id`),
  KEY `session_idea_joined` (`joined_to`,`session_id`),
  KEY `session_idea_insight` (`insight_id`),
  CONSTRAINT `session_idea_insight` FOREIGN KEY (`insight_id`) REFERENCES `insight` (`id`),
  CONSTRAINT `session_idea_joined` FOREIGN KEY (`joined_to`, `session_id`) REFERENCES `session_idea` (`id`, `session_id`),
  CONSTRAINT `session_idea_participant` FOREIGN KEY (`participant_id`, `session_id`) REFERENCES `session_participant` (`id`, `session_id`),
  CONSTRAINT `session_idea_session` FOREIGN KEY (`session_id`) REFERENCES `pool_session` (`id`),
  CONSTRAINT `session_idea_theme` FOREIGN KEY (`theme_id`) REFERENCES `pool_theme` (`id`),
  CONSTRAINT `session_idea_text` CHECK (char_length(`text`) between 10 and 300),
  CONSTRAINT `session_idea_translated` CHECK ((`text_en` = '' or `language` <> 'en' and char_length(`text_en`) >= 10) and (`text_nl` = '' or `language` <> 'nl' and char_length(`text_nl`) >= 10) and (`text_uk` = '' or `language` <> 'uk' and char_length(`text_uk`) >= 10))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `session_participant` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `session_id` bigint(20) NOT NULL,
  `token_hash` binary(32) NOT NULL COMMENT 'SHA-256 of what only the participant has',
  `nickname` varchar(40) NOT NULL,
  `party` varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `joined_at` datetime(6) NOT NULL,
  `out_at` datetime(6) DEFAULT NULL COMMENT 'thrown out',
  PRIMARY KEY (`id`),
  UNIQUE KEY `session_participant_token` (`token_hash`),
  UNIQUE KEY `session_participant_there` (`id`,`session_id`),
  KEY `session_participant_list` (`session_id`,`out_at`,`id`),
  CONSTRAINT `session_participant_session` FOREIGN KEY (`session_id`) REFERENCES `pool_session` (`id`),
  CONSTRAINT `session_participant_party` CHECK (`party` in ('RESIDENT','PARTNER'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='gone when the session closes';
CREATE TABLE `session_promise` (
  `idea_id` bigint(20) NOT NULL,
  `title` varchar(150) NOT NULL,
  `language` char(2) NOT NULL,
  `theme` varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `term` varchar(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organisation` varchar(120) NOT NULL,
  `person` varchar(120) NOT NULL COMMENT 'as said in the session; in the action alone once it closed',
  `first_step` varchar(300) NOT NULL,
  `taken_back` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`idea_id`),
  CONSTRAINT `session_promise_idea` FOREIGN KEY (`idea_id`) REFERENCES `session_idea` (`id`),
  CONSTRAINT `session_promise_titled` CHECK (`title` <> '' and `organisation` <> ''),
  CONSTRAINT `session_promise_term` CHECK (`term` in ('SHORT','LONG'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='who sees to a chosen idea';
CREATE TABLE `session_result` (
  `idea_id` bigint(20) NOT NULL,
  `dots` int(11) NOT NULL,
  `residents` int(11) DEFAULT NULL COMMENT 'of these; null where the groups are not told apart',
  `partners` int(11) DEFAULT NULL,
  PRIMARY KEY (`idea_id`),
  CONSTRAINT `session_result_idea` FOREIGN KEY (`idea_id`) REFERENCES `session_idea` (`id`),
  CONSTRAINT `session_result_whole` CHECK (`residents` is null = (`partners` is null) and ifnull(`residents` + `partners`,`dots`) = `dots`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='what became of an idea in a session that closed';
CREATE TABLE `set_up` (
  `id` tinyint(4) NOT NULL COMMENT 'there is one set-up: of two at once, one fails here',
  `municipality_id` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `set_up_municipality` (`municipality_id`),
  CONSTRAINT `set_up_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `set_up_once` CHECK (`id` = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `standard_text` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `version` int(11) NOT NULL,
  `municipality_id` bigint(20) NOT NULL,
  `category_id` bigint(20) DEFAULT NULL COMMENT 'null: goes with any',
  `occasion` varchar(6) NOT NULL,
  `text_en` varchar(1000) NOT NULL,
  `text_nl` varchar(1000) NOT NULL,
  `text_uk` varchar(1000) NOT NULL,
  `retired` tinyint(1) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `standard_text_category` (`category_id`),
  KEY `standard_text_fitting` (`municipality_id`,`occasion`,`category_id`),
  CONSTRAINT `standard_text_category` FOREIGN KEY (`category_id`) REFERENCES `issue_category` (`id`),
  CONSTRAINT `standard_text_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `standard_text_occasion` CHECK (`occasion` in ('TELL','ASK','SOLVE','REJECT'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `theme` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `template_id` bigint(20) NOT NULL,
  `code` varchar(4) NOT NULL,
  `position` int(11) NOT NULL,
  `name_en` varchar(200) NOT NULL,
  `name_nl` varchar(200) NOT NULL,
  `name_uk` varchar(200) NOT NULL,
  `short_name_en` varchar(40) NOT NULL,
  `short_name_nl` varchar(40) NOT NULL,
  `short_name_uk` varchar(40) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `theme_code` (`template_id`,`code`),
  UNIQUE KEY `theme_position` (`template_id`,`position`),
  CONSTRAINT `theme_template` FOREIGN KEY (`template_id`) REFERENCES `checklist_template` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `theme_weight` (
  `theme_id` bigint(20) NOT NULL,
  `weight` smallint(6) NOT NULL COMMENT 'so many interviews at least, as of the last weighing',
  `positive` tinyint(4) DEFAULT NULL COMMENT 'quarters of its passages; null where the tone is not told',
  `negative` tinyint(4) DEFAULT NULL,
  PRIMARY KEY (`theme_id`),
  CONSTRAINT `theme_weight_theme` FOREIGN KEY (`theme_id`) REFERENCES `pool_theme` (`id`),
  CONSTRAINT `theme_weight_step` CHECK (`weight` in (0,6,12,20,40)),
  CONSTRAINT `theme_weight_tone` CHECK (`positive` is null = (`negative` is null) and (`positive` is null or `weight` > 0 and `positive` >= 0 and `negative` >= 0 and `positive` + `negative` <= 4))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
CREATE TABLE `trail_link` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `from_kind` varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `from_id` bigint(20) NOT NULL,
  `to_kind` varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `to_id` bigint(20) NOT NULL,
  `linked_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `trail_link_once` (`from_kind`,`from_id`,`to_kind`,`to_id`),
  KEY `trail_link_back` (`to_kind`,`to_id`),
  CONSTRAINT `trail_link_onwards` CHECK (`from_kind` <> `to_kind` or `from_id` <> `to_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='which thing came of which; only ever added';
CREATE TABLE `work_calendar` (
  `municipality_id` bigint(20) NOT NULL,
  `version` int(11) NOT NULL,
  `liberation_day` tinyint(1) NOT NULL,
  `good_friday` tinyint(1) NOT NULL,
  `computed_version` int(11) NOT NULL DEFAULT 0 COMMENT 'by which all open reports are due; older than version: not all yet',
  PRIMARY KEY (`municipality_id`),
  CONSTRAINT `work_calendar_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
set foreign_key_checks = 1;
CREATE trigger if not exists action_counted after update on action for each row
begin
    declare was_running int default old.state in ('ACCEPTED', 'UNDER_WAY');
    declare was_done int default old.state = 'DONE';
    declare is_running int default new.state in ('ACCEPTED', 'UNDER_WAY');
    declare is_done int default new.state = 'DONE';
    if not (old.organisation_id <=> new.organisation_id) or was_running <> is_running or was_done <> is_done then
        if was_running or was_done then
            update organisation set running = running - was_running, done = done - was_done
            where id = old.organisation_id;
        end if;
        if is_running or is_done then
            update organisation set running = running + is_running, done = done + is_done
            where id = new.organisation_id;
        end if;
    end if;
end;
CREATE trigger if not exists action_event_delete after delete on action_event for each row
    signal sqlstate '45000' set message_text = 'what happened to an action stays';
CREATE trigger if not exists action_event_insert after insert on action_event for each row
begin
    if new.happened_at <> utc_timestamp(6) then
        signal sqlstate '45000' set message_text = 'what happens to an action is written down when it happens';
    end if;
    if exists (select 1 from action_event where action_id = new.action_id and ends and id <> new.id) then
        signal sqlstate '45000' set message_text = 'nothing happens to an action that has ended';
    end if;
end;
CREATE trigger action_event_update after update on action_event for each row
begin
    if old.taken_out_at is not null or new.taken_out_at is null or new.taken_out_by is null or new.text <> '…'
        or not (
            (new.id, new.action_id, new.kind, new.person_id, new.happened_at, new.organisation_id, new.old_deadline,
                new.new_deadline, new.old_theme, new.new_theme, new.old_term, new.new_term, new.language)
            <=> (old.id, old.action_id, old.kind, old.person_id, old.happened_at, old.organisation_id, old.old_deadline,
                old.new_deadline, old.old_theme, old.new_theme, old.old_term, old.new_term, old.language)) then
        signal sqlstate '45000' set message_text = 'what happened to an action stays as it was written, or loses its words';
    end if;
end;
CREATE trigger if not exists action_insert after insert on action for each row
begin
    if new.state <> 'PROPOSED' or new.accepted_at is not null or new.proposed_at <> utc_timestamp(6) then
        signal sqlstate '45000' set message_text = 'an action begins now, by being proposed';
    end if;
end;
CREATE trigger action_update after update on action for each row
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
end;
CREATE trigger if not exists ballot_delete after delete on ballot for each row
begin
    if (select state from poll where id = old.poll_id) <> 'CLOSING' then
        signal sqlstate '45000' set message_text = 'a ballot stays';
    end if;
end;
CREATE trigger ballot_insert after insert on ballot for each row
begin
    -- after, as all of this table: with one before, MariaDB 11.4 loses values of an insert by select from its second row on
    if not (new.poll_id <=> @casts_in) then
        -- not by cast_ballot, which has looked
        if not exists (
            select 1 from poll where id = new.poll_id and secret and (
                state = 'CLOSING' and id <=> @closes_in
                or state = 'OPEN' and utc_timestamp(6) between opens_at and closes_at)) then
            signal sqlstate '45000' set message_text = 'the poll takes no ballot';
        end if;
    end if;
end;
CREATE trigger if not exists ballot_update after update on ballot for each row
    signal sqlstate '45000' set message_text = 'a ballot stays as it is';
CREATE trigger if not exists infographic_page_delete after delete on infographic_page for each row
begin
    if not exists (select 1 from infographic where id = old.infographic_id and withdrawn_at is not null) then
        signal sqlstate '45000' set message_text = 'an infographic is there until it is taken back';
    end if;
end;
CREATE trigger if not exists infographic_update after update on infographic for each row
begin
    if old.withdrawn_at is not null then
        signal sqlstate '45000' set message_text = 'an infographic that was taken back stays so';
    end if;
end;
CREATE trigger motion_amendment_insert after insert on motion_amendment for each row
begin
    if new.state <> 'PROPOSED' or (select state from motion where id = new.motion_id) <> 'IN_DISCUSSION'
        or new.amendment_no <> (select count(*) from motion_amendment where motion_id = new.motion_id) then
        signal sqlstate '45000' set message_text = 'an amendment is proposed in discussion';
    end if;
end;
CREATE trigger if not exists motion_amendment_update after update on motion_amendment for each row
begin
    declare result varchar(12);
    if new.id <> old.id or new.motion_id <> old.motion_id or new.amendment_no <> old.amendment_no
        or new.proposer_id <> old.proposer_id or new.proposed_at <> old.proposed_at
        or not (new.passage_en = old.passage_en and new.replacement_en = old.replacement_en
            or old.state = 'PROPOSED' and old.passage_en = '')
        or not (new.passage_nl = old.passage_nl and new.replacement_nl = old.replacement_nl
            or old.state = 'PROPOSED' and old.passage_nl = '')
        or not (new.passage_uk = old.passage_uk and new.replacement_uk = old.replacement_uk
            or old.state = 'PROPOSED' and old.passage_uk = '') then
        signal sqlstate '45000' set message_text = 'what an amendment says stays as it was';
    end if;
    if new.state <> old.state then
        select json_value(o.outcome, '$.result') into result
        from motion_poll p join poll_outcome o on o.poll_id = p.poll_id and o.step = 1
        where p.amendment_id = new.id and p.round = (select max(round) from motion_poll where amendment_id = new.id);
        if not (old.state = 'PROPOSED' and new.state in ('WITHDRAWN', 'LAPSED')
            or old.state = 'PROPOSED' and new.state = 'IN_VOTE' and exists (
                select 1 from motion_poll p join poll q on q.id = p.poll_id
                where p.amendment_id = new.id and q.state = 'OPEN')
            or old.state = 'IN_VOTE' and (new.state in ('ADOPTED', 'LAPSED') and result <=> 'ADOPTED'
                or new.state = 'REJECTED' and result <=> 'REJECTED'
                or new.state = 'PROPOSED' and result <=> 'NO_QUORUM')) then
            signal sqlstate '45000' set message_text = 'an amendment only goes on, and by votes';
        end if;
    end if;
end;
CREATE trigger if not exists motion_insert after insert on motion for each row
begin
    -- after, as all of these tables: see V071
    if new.state <> 'SUBMITTED' or new.version_no <> 1 then
        signal sqlstate '45000' set message_text = 'a motion begins submitted';
    end if;
end;
CREATE trigger motion_poll_insert after insert on motion_poll for each row
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
end;
CREATE trigger if not exists motion_post_update after update on motion_post for each row
begin
    if old.removed_at is not null
        or new.removed_at is null and old.posted_at + interval 15 minute < utc_timestamp(6) then
        signal sqlstate '45000' set message_text = 'a post is edited within 15 minutes, and removed once';
    end if;
end;
CREATE trigger if not exists motion_support_delete after delete on motion_support for each row
begin
    if (select state from motion where id = old.motion_id) <> 'SUBMITTED' then
        signal sqlstate '45000' set message_text = 'what seconded a motion stays';
    end if;
end;
CREATE trigger if not exists motion_support_insert after insert on motion_support for each row
begin
    if not exists (
        select 1 from motion where id = new.motion_id and state = 'SUBMITTED'
            and version_no = new.version_no and proposer_id <> new.person_id) then
        signal sqlstate '45000' set message_text = 'only the present text of a submitted motion is supported, by others';
    end if;
end;
CREATE trigger if not exists motion_update after update on motion for each row
begin
    declare result varchar(12);
    if new.id <> old.id or new.municipality_id <> old.municipality_id or new.council_id <> old.council_id
        or new.number <> old.number or new.proposer_id <> old.proposer_id or new.threshold <> old.threshold
        or new.submitted_at <> old.submitted_at or new.version_no not in (old.version_no, old.version_no + 1)
        or not exists (select 1 from motion_version where motion_id = new.id and version_no = new.version_no) then
        signal sqlstate '45000' set message_text = 'what a motion is stays as it was';
    end if;
    if new.state <> old.state then
        select json_value(o.outcome, '$.result') into result
        from motion_poll p join poll_outcome o on o.poll_id = p.poll_id and o.step = 1
        where p.motion_id = new.id and p.amendment_id is null
            and p.round = (select max(round) from motion_poll where motion_id = new.id and amendment_id is null);
        if not (old.state = 'SUBMITTED' and new.state = 'SECONDED' and new.threshold <=
                (select count(*) from motion_support where motion_id = new.id and version_no = new.version_no)
            or old.state = 'SECONDED' and new.state = 'IN_DISCUSSION'
            or old.state = 'IN_DISCUSSION' and new.state = 'IN_VOTE' and exists (
                select 1 from motion_poll p join poll q on q.id = p.poll_id
                where p.motion_id = new.id and p.amendment_id is null and q.state = 'OPEN')
            or old.state = 'IN_VOTE' and (new.state = 'ADOPTED' and result <=> 'ADOPTED'
                or new.state = 'REJECTED' and result <=> 'REJECTED'
                or new.state = 'IN_DISCUSSION' and result <=> 'NO_QUORUM')
            or old.state in ('SUBMITTED', 'SECONDED', 'IN_DISCUSSION') and new.state = 'WITHDRAWN'
                and not exists (select 1 from motion_poll where motion_id = new.id)) then
            signal sqlstate '45000' set message_text = 'a motion only goes on, by support and by votes';
        end if;
    end if;
end;
CREATE trigger if not exists motion_version_delete after delete on motion_version for each row
    signal sqlstate '45000' set message_text = 'a text that a motion had stays';
CREATE trigger motion_version_insert after insert on motion_version for each row
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
end;
CREATE trigger if not exists motion_version_update after update on motion_version for each row
    signal sqlstate '45000' set message_text = 'a text that a motion had stays as it is';
CREATE trigger if not exists open_ballot_delete before delete on open_ballot for each row
    signal sqlstate '45000' set message_text = 'a ballot stays';
CREATE trigger if not exists open_ballot_insert after insert on open_ballot for each row
begin
    if not exists (
        select 1 from poll where id = new.poll_id and not secret
            and state = 'OPEN' and utc_timestamp(6) between opens_at and closes_at) then
        signal sqlstate '45000' set message_text = 'the poll takes no ballot';
    end if;
end;
CREATE trigger if not exists open_ballot_update before update on open_ballot for each row
    signal sqlstate '45000' set message_text = 'a ballot stays as it is';
CREATE trigger if not exists organisation_update after update on organisation for each row
begin
    if new.id <> old.id or new.municipality_id <> old.municipality_id then
        signal sqlstate '45000' set message_text = 'an organisation stays in its municipality';
    end if;
    if new.removed_at is not null and exists (select 1 from action where organisation_id = new.id and not ended) then
        signal sqlstate '45000' set message_text = 'an organisation that still owns actions stays';
    end if;
end;
CREATE trigger if not exists poll_delete before delete on poll for each row
    signal sqlstate '45000' set message_text = 'a poll stays';
CREATE trigger poll_file_delete before delete on poll_file for each row
begin
    if (select state from poll where id = old.poll_id) <> 'CLOSING' then
        signal sqlstate '45000' set message_text = 'the result file stays as it is';
    end if;
end;
CREATE trigger if not exists poll_file_insert before insert on poll_file for each row
begin
    if (select state from poll where id = new.poll_id) <> 'CLOSING' then
        signal sqlstate '45000' set message_text = 'the result file is written at sealing';
    end if;
end;
CREATE trigger if not exists poll_file_update before update on poll_file for each row
    signal sqlstate '45000' set message_text = 'the result file stays as it is';
CREATE trigger if not exists poll_insert before insert on poll for each row
begin
    if new.state <> 'PREPARED' or new.chain_no is not null or new.previous_sha256 is not null then
        signal sqlstate '45000' set message_text = 'a poll begins prepared';
    end if;
end;
CREATE trigger if not exists poll_outcome_delete before delete on poll_outcome for each row
    signal sqlstate '45000' set message_text = 'an outcome stays';
CREATE trigger if not exists poll_outcome_insert before insert on poll_outcome for each row
begin
    if (select state from poll where id = new.poll_id) <> 'SEALED' then
        signal sqlstate '45000' set message_text = 'only a sealed poll has an outcome';
    end if;
end;
CREATE trigger if not exists poll_outcome_update before update on poll_outcome for each row
    signal sqlstate '45000' set message_text = 'an outcome stays as it is';
CREATE trigger if not exists poll_receipt_delete after delete on poll_receipt for each row
begin
    if (select state from poll where id = old.poll_id) <> 'CLOSING' then
        signal sqlstate '45000' set message_text = 'a receipt stays';
    end if;
end;
CREATE trigger poll_receipt_insert after insert on poll_receipt for each row
begin
    -- after, as all of this table: with one before, MariaDB 11.4 loses values of an insert by select from its second row on
    if not (new.poll_id <=> @casts_in) then
        -- not by cast_ballot, which has looked
        if not exists (
            select 1 from poll where id = new.poll_id and secret and (
                state = 'CLOSING' and id <=> @closes_in
                or state = 'OPEN' and utc_timestamp(6) between opens_at and closes_at)) then
            signal sqlstate '45000' set message_text = 'the poll takes no receipt';
        end if;
    end if;
end;
CREATE trigger if not exists poll_receipt_update after update on poll_receipt for each row
    signal sqlstate '45000' set message_text = 'a receipt stays as it is';
CREATE trigger if not exists poll_roll_delete before delete on poll_roll for each row
    signal sqlstate '45000' set message_text = 'the roll is fixed at opening';
CREATE trigger if not exists poll_roll_insert before insert on poll_roll for each row
begin
    if new.has_voted or (select state from poll where id = new.poll_id) <> 'PREPARED' then
        signal sqlstate '45000' set message_text = 'the roll is fixed at opening';
    end if;
end;
CREATE trigger poll_roll_update before update on poll_roll for each row
begin
    if new.poll_id <> old.poll_id or new.person_id <> old.person_id or new.channel <> old.channel
        or old.has_voted or not new.has_voted then
        signal sqlstate '45000' set message_text = 'on the roll somebody only votes, and once';
    end if;
    if not (new.poll_id <=> @casts_in) then
        -- not by cast_ballot, which has looked
        if not exists (
            select 1 from poll where id = new.poll_id
                and state = 'OPEN' and utc_timestamp(6) between opens_at and closes_at) then
            signal sqlstate '45000' set message_text = 'the poll is not open';
        end if;
    end if;
end;
CREATE trigger if not exists poll_update before update on poll for each row
begin
    if not ((old.state = 'PREPARED' and new.state = 'OPEN' and new.chain_no is null)
        or (old.state = 'OPEN' and new.state = 'CLOSING' and old.closes_at < utc_timestamp(6))
        or (old.state = 'CLOSING' and new.state = 'SEALED'
            and new.chain_no = old.chain_no and new.previous_sha256 <=> old.previous_sha256)) then
        signal sqlstate '45000' set message_text = 'a poll only goes on, and not after its seal';
    end if;
    if new.id <> old.id or new.municipality_id <> old.municipality_id or new.council_id <> old.council_id
        or new.secret <> old.secret or new.opens_at <> old.opens_at or new.closes_at <> old.closes_at
        or new.opened_by <> old.opened_by or new.roll_size <> old.roll_size or new.roll_salt <> old.roll_salt
        or new.manifest_sha256 <> old.manifest_sha256 then
        signal sqlstate '45000' set message_text = 'what a poll is about stays as it was';
    end if;
end;
CREATE trigger pool_session_update after update on pool_session for each row
begin
    if old.step = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
    if new.id <> old.id or new.pool_id <> old.pool_id or new.begun_at <> old.begun_at then
        signal sqlstate '45000' set message_text = 'what a session is stays as it was';
    end if;
    if new.step not in (old.step, 'CLOSED') and abs(
            cast(field(new.step, 'WAITING', 'LOOK', 'IDEAS', 'CHOOSE', 'WHO') as signed)
            - cast(field(old.step, 'WAITING', 'LOOK', 'IDEAS', 'CHOOSE', 'WHO') as signed)) <> 1 then
        signal sqlstate '45000' set message_text = 'a session goes one step at a time';
    end if;
    if old.step = 'WHO' and new.step = 'CHOOSE' then
        signal sqlstate '45000' set message_text = 'what was chosen is shown once, and stays';
    end if;
    if new.dots <> old.dots and exists (select 1 from session_dot where session_id = new.id) then
        signal sqlstate '45000' set message_text = 'how many dots each has stays, once some are given';
    end if;
    if new.step = 'CLOSED' and (
            exists (select 1 from session_participant where session_id = new.id)
            or exists (
                select 1 from session_idea i left join session_result r on r.idea_id = i.id
                where i.session_id = new.id and i.joined_to is null and r.idea_id is null)) then
        signal sqlstate '45000' set message_text = 'a session closes with its outcome and without its participants';
    end if;
end;
CREATE trigger if not exists session_dot_insert after insert on session_dot for each row
begin
    if not exists (
            select 1 from pool_session
            where id = new.session_id and step = 'CHOOSE' and dots >= new.dot_no lock in share mode) then
        signal sqlstate '45000' set message_text = 'a participant has so many dots, and gives them while ideas are chosen';
    end if;
    if exists (select 1 from session_idea where id = new.idea_id and joined_to is not null)
        or exists (select 1 from session_participant where id = new.participant_id and out_at is not null) then
        signal sqlstate '45000' set message_text = 'a dot is given by who is there, to an idea that stands by itself';
    end if;
end;
CREATE trigger if not exists session_idea_delete after delete on session_idea for each row
begin
    if not exists (
            select 1 from pool_session
            where id = old.session_id and step in ('IDEAS', 'CHOOSE') lock in share mode) then
        signal sqlstate '45000' set message_text = 'an idea is taken off the table before it is told what was chosen';
    end if;
end;
CREATE trigger if not exists session_idea_insert after insert on session_idea for each row
begin
    if (select step from pool_session where id = new.session_id lock in share mode) = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
    if new.joined_to is not null or not exists (
            select 1 from pool_theme t join pool_session s on s.pool_id = t.pool_id
            where t.id = new.theme_id and s.id = new.session_id) then
        signal sqlstate '45000' set message_text = 'an idea begins by itself, under a theme of the pool';
    end if;
end;
CREATE trigger if not exists session_idea_update after update on session_idea for each row
begin
    if (select step from pool_session where id = new.session_id) = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
    if new.id <> old.id or new.session_id <> old.session_id or new.theme_id <> old.theme_id
        or new.text <> old.text or new.language <> old.language or new.added_at <> old.added_at then
        signal sqlstate '45000' set message_text = 'an idea stays as it was said';
    end if;
    if not (new.joined_to <=> old.joined_to) and new.joined_to is not null and (
            new.joined_to = new.id
            or exists (select 1 from session_dot where idea_id = new.id)
            or exists (select 1 from session_idea where joined_to = new.id)
            or exists (select 1 from session_idea where id = new.joined_to and joined_to is not null)) then
        signal sqlstate '45000' set message_text = 'an idea without dots is joined to one that stands by itself';
    end if;
end;
CREATE trigger if not exists session_promise_insert after insert on session_promise for each row
begin
    if exists (
            select 1 from session_idea i join pool_session s on s.id = i.session_id
            where i.id = new.idea_id and s.step = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
end;
CREATE trigger if not exists session_promise_update after update on session_promise for each row
begin
    if exists (
            select 1 from session_idea i join pool_session s on s.id = i.session_id
            where i.id = old.idea_id and s.step = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
end;
CREATE trigger if not exists session_result_insert after insert on session_result for each row
begin
    if exists (
            select 1 from session_idea i join pool_session s on s.id = i.session_id
            where i.id = new.idea_id and s.step = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
end;
CREATE PROCEDURE `cast_ballot`(
    in asked bigint,
    in account varchar(64) character set ascii collate ascii_bin,
    in new_id binary(16),
    in said varchar(2000) character set ascii collate ascii_bin,
    in receipt binary(32))
    MODIFIES SQL DATA
    COMMENT 'in secret: marks the roll, adds ballot and receipt, or does nothing; answers what became of it'
begin
    declare found_state varchar(10);
    declare opening datetime(6);
    declare closing datetime(6);
    declare voter bigint;
    declare is_taking boolean;
    declare exit handler for sqlexception
    begin
        -- a deadlock has undone all already
        declare continue handler for 1305 begin end;
        set @casts_in = null;
        rollback to savepoint before_casting;
        resignal;
    end;
    savepoint before_casting;

    -- held first: until this transaction ends nobody closes it, while others may cast beside it
    select state, opens_at, closes_at into found_state, opening, closing
    from poll where id = asked and secret and state <> 'PREPARED' lock in share mode;
    select id into voter from person where subject = account;
    -- by the clock after that wait
    set is_taking = found_state = 'OPEN' and utc_timestamp(6) between opening and closing;

    if is_taking then
        -- so that the guards of the three tables need not look again
        set @casts_in = asked;
        update poll_roll set has_voted = true where poll_id = asked and person_id = voter and not has_voted;
    end if;
    if is_taking and row_count() = 1 then
        if utc_timestamp(6) > closing then
            signal sqlstate '45000' set message_text = 'the poll takes no ballot';
        end if;
        insert into ballot (id, poll_id, choice) values (new_id, asked, said);
        insert into poll_receipt (receipt_sha256, poll_id) values (receipt, asked);
        select 'CAST';
    elseif found_state is null or not exists (select 1 from poll_roll where poll_id = asked and person_id = voter) then
        select 'NOT_FOUND';
    elseif exists (select 1 from poll_receipt where receipt_sha256 = receipt and poll_id = asked) then
        -- sent again after its answer was lost
        select 'CAST';
    elseif is_taking then
        select 'VOTED';
    else
        select if(opening > utc_timestamp(6), 'NOT_OPEN_YET', 'CLOSED');
    end if;
    set @casts_in = null;
end;
CREATE PROCEDURE `cast_open_ballot`(
    in asked bigint,
    in account varchar(64) character set ascii collate ascii_bin,
    in said varchar(2000) character set ascii collate ascii_bin)
    MODIFIES SQL DATA
    COMMENT 'with names: marks the roll and adds the ballot or its change, or does nothing; answers what became of it'
begin
    declare found_state varchar(10);
    declare opening datetime(6);
    declare closing datetime(6);
    declare person bigint;
    declare person_name varchar(200);
    declare voter bigint;
    declare last_no int;
    declare last_said varchar(2000) character set ascii collate ascii_bin;
    declare exit handler for sqlexception
    begin
        -- a deadlock has undone all already
        declare continue handler for 1305 begin end;
        rollback to savepoint before_casting;
        resignal;
    end;
    savepoint before_casting;

    -- held first: until this transaction ends nobody closes it, while others may cast beside it
    select state, opens_at, closes_at into found_state, opening, closing
    from poll where id = asked and not secret and state <> 'PREPARED' lock in share mode;
    select id, name into person, person_name from person where subject = account;
    -- of two changes by the same person at once the second waits here for its number
    select person_id into voter from poll_roll where poll_id = asked and person_id = person for update;
    select change_no, choice into last_no, last_said
    from open_ballot where poll_id = asked and person_id = voter order by change_no desc limit 1;

    if found_state is null or voter is null then
        select 'NOT_FOUND';
    elseif found_state = 'OPEN' and utc_timestamp(6) between opening and closing then
        if last_no > 50 then
            -- each is kept: one who changes it for ever would fill the disk
            select if(said = last_said, 'CAST', 'TOO_OFTEN');
        else
            update poll_roll set has_voted = true where poll_id = asked and person_id = voter and not has_voted;
            insert into open_ballot (poll_id, person_id, name, change_no, choice, cast_at)
            values (asked, voter, person_name, ifnull(last_no, 0) + 1, said, utc_timestamp(6));
            select 'CAST';
        end if;
    elseif said = last_said then
        -- sent again after its answer was lost
        select 'CAST';
    else
        select if(opening > utc_timestamp(6), 'NOT_OPEN_YET', 'CLOSED');
    end if;
end;
CREATE PROCEDURE `close_poll`(in asked bigint)
    MODIFIES SQL DATA
    COMMENT 'takes no ballot from then on, holds what was cast against the roll and writes it anew in random order'
begin
    declare found_state varchar(10);
    declare is_secret boolean;
    declare is_over boolean;
    declare of_council bigint;
    declare voted int;
    declare ballots int;
    declare receipts int;
    declare last_id bigint;
    declare last_no int;
    declare last_seal binary(32);
    declare said varchar(100);

    select council_id into of_council from poll where id = asked;
    do (select id from council where id = of_council for update);
    select state, secret, closes_at < utc_timestamp(6) into found_state, is_secret, is_over
    from poll where id = asked for update;
    if found_state is null or found_state not in ('OPEN', 'CLOSING') or not is_over then
        signal sqlstate '45000' set message_text = 'the poll can not be closed';
    end if;
    select id, chain_no, sealed_sha256 into last_id, last_no, last_seal
    from poll where council_id = of_council and chain_no is not null order by chain_no desc limit 1 lock in share mode;
    if last_id <> asked and last_seal is null then
        -- somebody closed it and went away; its seal is what this one's would be chained to
        signal sqlstate '45000' set message_text = 'the poll before it has no seal yet';
    end if;

    select count(*) into voted from poll_roll where poll_id = asked and has_voted lock in share mode;
    if is_secret then
        select count(*) into ballots from ballot where poll_id = asked lock in share mode;
        select count(*) into receipts from poll_receipt where poll_id = asked lock in share mode;
    else
        select count(distinct person_id) into ballots from open_ballot where poll_id = asked lock in share mode;
        set receipts = ballots;
    end if;
    if voted <> ballots or voted <> receipts then
        set said = concat('the ballots of poll ', asked, ' are not as many as those who voted');
        signal sqlstate '45000' set message_text = said;
    end if;

    if found_state = 'CLOSING' then
        -- closed before, and not sealed: whatever was written of its file is none
        delete from poll_file where poll_id = asked;
    else
        update poll set state = 'CLOSING', chain_no = ifnull(last_no, 0) + 1, previous_sha256 = last_seal
        where id = asked;
    end if;

    if is_secret then
        -- for the guards of both tables: what is added to a closed poll is what was in it
        set @closes_in = asked;
        -- under new ids: a row that is inserted again under its own takes its old place on the page, which tells when
        create or replace temporary table closing_ballot (id binary(16) primary key) engine = InnoDB
            select random_bytes(16) id, choice from ballot where poll_id = asked lock in share mode;
        delete from ballot where poll_id = asked;
        insert into ballot (id, poll_id, choice) select id, asked, choice from closing_ballot order by id;
        drop temporary table closing_ballot;
        create or replace temporary table closing_receipt (receipt_sha256 binary(32) primary key) engine = InnoDB
            select receipt_sha256 from poll_receipt where poll_id = asked lock in share mode;
        delete from poll_receipt where poll_id = asked;
        insert into poll_receipt (receipt_sha256, poll_id)
            select receipt_sha256, asked from closing_receipt order by receipt_sha256;
        drop temporary table closing_receipt;
        set @closes_in = null;
    end if;
end;
CREATE PROCEDURE `open_poll`(in asked bigint)
    MODIFIES SQL DATA
    COMMENT 'after the roll was written, which is fixed from then on; looks itself at what guards a vote'
begin
    declare of_council bigint;
    declare of_place bigint;
    declare of_town bigint;
    declare is_secret boolean;
    declare opening datetime(6);
    declare closing datetime(6);
    declare hours int;
    declare size int;
    declare of_whom varchar(10);
    declare earliest datetime(6);
    declare latest datetime(6);
    declare listed int;
    declare strangers int;
    declare missing int;

    -- repeats the checks of the table: any session can switch those off for itself
    select p.council_id, c.location_id, c.municipality_id, p.secret, p.opens_at, p.closes_at,
        c.shortest_vote_hours, p.roll_size,
        json_value(p.manifest, '$.roll.kind'), cast(json_value(p.manifest, '$.roll.eligibleOn') as date)
    into of_council, of_place, of_town, is_secret, opening, closing, hours, size, of_whom, earliest
    from poll p join council c on c.id = p.council_id and c.municipality_id = p.municipality_id
    where p.id = asked and p.state = 'PREPARED' and p.manifest_sha256 = unhex(sha2(p.manifest, 256))
        and json_value(p.manifest, '$.secrecy') = if(p.secret, 'SECRET', 'OPEN')
        and json_value(p.manifest, '$.roll.size') = p.roll_size
    for update;
    if of_council is null or of_whom is null or earliest is null then
        signal sqlstate '45000' set message_text = 'the poll can not open';
    end if;
    -- for who writes a long roll before it opens
    if opening < utc_timestamp(6) - interval 5 minute then
        signal sqlstate '45000' set message_text = 'a poll opens now or later';
    end if;
    if closing < opening + interval greatest(hours, 1) hour then
        signal sqlstate '45000' set message_text = 'a poll is open for as long as its council has settled';
    end if;
    select count(*) into listed from poll_roll where poll_id = asked;
    if size <> listed or size not between if(is_secret, 5, 1) and 1000000 then
        signal sqlstate '45000' set message_text = 'the roll is too small, or not as it was said';
    end if;

    -- in UTC the day begins an hour or two before; of today's roll also the present moment may be meant
    set earliest = earliest - interval 2 hour;
    set latest = if(utc_timestamp(6) < earliest + interval 26 hour,
        utc_timestamp(6) + interval 1 minute, earliest + interval 1 hour);
    select count(*) into strangers from poll_roll r
    where r.poll_id = asked and not exists (
        select 1 from person_function f
        where f.person_id = r.person_id and f.municipality_id = of_town
            and (of_whom = 'MEMBERS' and f.location_id <=> of_place
                    and f.kind in ('COUNCIL_MEMBER', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY')
                or of_whom = 'RESIDENTS' and f.kind = 'RESIDENT' and (of_place is null or f.location_id = of_place))
            and f.valid_from <= latest and (f.valid_until is null or f.valid_until > earliest));
    -- who belonged to it all that time
    select count(*) into missing from person_function f join person v on v.id = f.person_id and not v.deactivated
    where f.municipality_id = of_town
        and (of_whom = 'MEMBERS' and f.location_id <=> of_place
                and f.kind in ('COUNCIL_MEMBER', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY')
            or of_whom = 'RESIDENTS' and f.kind = 'RESIDENT' and (of_place is null or f.location_id = of_place))
        and f.valid_from <= earliest and (f.valid_until is null or f.valid_until > latest)
        and not exists (select 1 from poll_roll r where r.poll_id = asked and r.person_id = f.person_id);
    if strangers > 0 or missing > 0
        or earliest not between utc_timestamp(6) - interval 33 day and utc_timestamp(6) then
        signal sqlstate '45000' set message_text = 'the roll is not of those who belong to the council';
    end if;

    update poll set state = 'OPEN' where id = asked and state = 'PREPARED' and closes_at > utc_timestamp(6);
    if row_count() <> 1 then
        signal sqlstate '45000' set message_text = 'the poll can not open';
    end if;
end;
CREATE PROCEDURE `seal_poll`(in asked bigint, in digest binary(32))
    MODIFIES SQL DATA
    COMMENT 'in the transaction that closed it, with the digest of the result file, which it makes from the tables itself'
begin
    declare is_secret boolean;
    declare voted int;
    declare ballots int;
    declare receipts int;
    declare right_digest binary(32);
    declare kept_digest binary(32);

    -- counted anew, since whoever may insert ballots could do so after closing
    select secret into is_secret from poll where id = asked for update;
    select count(*) into voted from poll_roll where poll_id = asked and has_voted lock in share mode;
    if is_secret then
        select count(*) into ballots from ballot where poll_id = asked lock in share mode;
        select count(*) into receipts from poll_receipt where poll_id = asked lock in share mode;
    else
        select count(distinct person_id) into ballots from open_ballot where poll_id = asked lock in share mode;
        set receipts = ballots;
    end if;
    if voted <> ballots or ballots <> receipts then
        signal sqlstate '45000' set message_text = 'a ballot came after closing';
    end if;

    -- whole, in one: what is put together so may be longer than a packet
    set statement group_concat_max_len = 4294967295 for
    select unhex(sha2(group_concat(piece order by part separator ''), 256)) into right_digest
    from (
        select 1 part, '{"ballots":[' piece
        union all select 2, ifnull(if(is_secret,
            (select group_concat(concat('{"choice":', choice, ',"id":"', lower(hex(id)), '"}') order by id separator ',')
                from ballot where poll_id = asked lock in share mode),
            (select group_concat(concat('{"choice":', convert(choice using utf8mb4), ',"name":',
                    -- json_quote has the digits of a control sign in capitals; a backslash of the name, which it
                    -- doubles, is meanwhile a control sign, of which it leaves none
                    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
                        json_quote(name) collate utf8mb4_bin, '\\\\', char(1)),
                        '\\u000B', '\\u000b'), '\\u000E', '\\u000e'), '\\u000F', '\\u000f'),
                        '\\u001A', '\\u001a'), '\\u001B', '\\u001b'), '\\u001C', '\\u001c'),
                        '\\u001D', '\\u001d'), '\\u001E', '\\u001e'), '\\u001F', '\\u001f'),
                        char(1), '\\\\'), '}')
                    order by name collate utf8mb4_nopad_bin, person_id separator ',')
                from open_ballot b where poll_id = asked and change_no = (
                    select max(change_no) from open_ballot l
                    where l.poll_id = b.poll_id and l.person_id = b.person_id lock in share mode)
                lock in share mode)), '')
        union all select 3, (select concat('],"manifest":', manifest, ',"previous":',
                ifnull(concat('"', lower(hex(previous_sha256)), '"'), 'null'), ',"receipts":[')
            from poll where id = asked lock in share mode)
        union all select 4, ifnull((select group_concat(concat('"', lower(hex(receipt_sha256)), '"')
                order by receipt_sha256 separator ',')
            from poll_receipt where poll_id = asked lock in share mode), '')
        union all select 5, concat('],"turnout":', ballots, '}')) file;
    set statement group_concat_max_len = 4294967295 for
    select unhex(sha2(group_concat(content order by part separator ''), 256)) into kept_digest
    from poll_file where poll_id = asked lock in share mode;
    if not (digest <=> right_digest) or not (digest <=> kept_digest) then
        signal sqlstate '45000' set message_text = 'the digest is not of what was cast';
    end if;

    update poll set state = 'SEALED', sealed_sha256 = digest, sealed_at = utc_timestamp(6)
    where id = asked and state = 'CLOSING';
    if row_count() <> 1 then
        signal sqlstate '45000' set message_text = 'only a closed poll is sealed';
    end if;
end;
insert into flyway_schema_history values (1, '001', 'create municipality', 'SQL', 'V001__create_municipality.sql', 1888338416, 'perspectief_owner', '2026-11-28 14:04:53', 16, 1);
insert into flyway_schema_history values (2, '002', 'create location', 'SQL', 'V002__create_location.sql', -885735146, 'perspectief_owner', '2026-11-28 14:04:53', 8, 1);
insert into flyway_schema_history values (3, '003', 'create person', 'SQL', 'V003__create_person.sql', -786775730, 'perspectief_owner', '2026-11-28 14:04:53', 5, 1);
insert into flyway_schema_history values (4, '004', 'create person function', 'SQL', 'V004__create_person_function.sql', -372145767, 'perspectief_owner', '2026-11-28 14:04:53', 8, 1);
insert into flyway_schema_history values (5, '005', 'create checklist template', 'SQL', 'V005__create_checklist_template.sql', -1243719824, 'perspectief_owner', '2026-11-28 14:04:53', 6, 1);
insert into flyway_schema_history values (6, '006', 'create theme', 'SQL', 'V006__create_theme.sql', 1311676751, 'perspectief_owner', '2026-11-28 14:04:53', 46, 1);
insert into flyway_schema_history values (7, '007', 'create indicator', 'SQL', 'V007__create_indicator.sql', -2028480386, 'perspectief_owner', '2026-11-28 14:04:54', 42, 1);
insert into flyway_schema_history values (8, '008', 'create checklist', 'SQL', 'V008__create_checklist.sql', -124545079, 'perspectief_owner', '2026-11-28 14:04:54', 16, 1);
insert into flyway_schema_history values (9, '009', 'create answer', 'SQL', 'V009__create_answer.sql', -885123198, 'perspectief_owner', '2026-11-28 14:04:54', 6, 1);
insert into flyway_schema_history values (10, '010', 'create checklist event', 'SQL', 'V010__create_checklist_event.sql', 1891521469, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (11, '011', 'index checklist work', 'SQL', 'V011__index_checklist_work.sql', 441881819, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (12, '012', 'index checklist event happened', 'SQL', 'V012__index_checklist_event_happened.sql', 1690109605, 'perspectief_owner', '2026-11-28 14:04:54', 3, 1);
insert into flyway_schema_history values (13, '013', 'create set up', 'SQL', 'V013__create_set_up.sql', -1718184637, 'perspectief_owner', '2026-11-28 14:04:54', 3, 1);
insert into flyway_schema_history values (14, '014', 'alter person for invitations', 'SQL', 'V014__alter_person_for_invitations.sql', -549009144, 'perspectief_owner', '2026-11-28 14:04:54', 6, 1);
insert into flyway_schema_history values (15, '015', 'create issue group', 'SQL', 'V015__create_issue_group.sql', 829725709, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (16, '016', 'create issue category', 'SQL', 'V016__create_issue_category.sql', 1888927564, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (17, '017', 'create issue report', 'SQL', 'V017__create_issue_report.sql', 466081985, 'perspectief_owner', '2026-11-28 14:04:54', 8, 1);
insert into flyway_schema_history values (18, '018', 'create report event', 'SQL', 'V018__create_report_event.sql', -1723913786, 'perspectief_owner', '2026-11-28 14:04:54', 3, 1);
insert into flyway_schema_history values (19, '019', 'create report supporter', 'SQL', 'V019__create_report_supporter.sql', 1907480772, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (20, '020', 'create report counter', 'SQL', 'V020__create_report_counter.sql', 1775993418, 'perspectief_owner', '2026-11-28 14:04:54', 7, 1);
insert into flyway_schema_history values (21, '021', 'alter checklist for lists', 'SQL', 'V021__alter_checklist_for_lists.sql', 543043738, 'perspectief_owner', '2026-11-28 14:04:54', 6, 1);
insert into flyway_schema_history values (22, '022', 'create photo', 'SQL', 'V022__create_photo.sql', -411084323, 'perspectief_owner', '2026-11-28 14:04:54', 3, 1);
insert into flyway_schema_history values (23, '023', 'create photo content', 'SQL', 'V023__create_photo_content.sql', 499785223, 'perspectief_owner', '2026-11-28 14:04:54', 3, 1);
insert into flyway_schema_history values (24, '024', 'alter issue report for retention', 'SQL', 'V024__alter_issue_report_for_retention.sql', 975070377, 'perspectief_owner', '2026-11-28 14:04:54', 8, 1);
insert into flyway_schema_history values (25, '025', 'create scheduled tasks', 'SQL', 'V025__create_scheduled_tasks.sql', -1834807761, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (26, '026', 'create notification', 'SQL', 'V026__create_notification.sql', 785350999, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (27, '027', 'create notification setting', 'SQL', 'V027__create_notification_setting.sql', 756095308, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (28, '028', 'alter report event for jobs', 'SQL', 'V028__alter_report_event_for_jobs.sql', 1527302225, 'perspectief_owner', '2026-11-28 14:04:54', 19, 1);
insert into flyway_schema_history values (29, '029', 'alter issue report for jobs', 'SQL', 'V029__alter_issue_report_for_jobs.sql', 890479870, 'perspectief_owner', '2026-11-28 14:04:54', 15, 1);
insert into flyway_schema_history values (30, '030', 'create report rated', 'SQL', 'V030__create_report_rated.sql', -1530731377, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (31, '031', 'create report rating', 'SQL', 'V031__create_report_rating.sql', -2066388549, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (32, '032', 'create report token', 'SQL', 'V032__create_report_token.sql', -244551167, 'perspectief_owner', '2026-11-28 14:04:54', 5, 1);
insert into flyway_schema_history values (33, '033', 'alter issue report for search', 'SQL', 'V033__alter_issue_report_for_search.sql', 2015441163, 'perspectief_owner', '2026-11-28 14:04:54', 8, 1);
insert into flyway_schema_history values (34, '034', 'create standard text', 'SQL', 'V034__create_standard_text.sql', 1344471981, 'perspectief_owner', '2026-11-28 14:04:54', 6, 1);
insert into flyway_schema_history values (35, '035', 'create saved view', 'SQL', 'V035__create_saved_view.sql', -752167907, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (36, '036', 'create work calendar', 'SQL', 'V036__create_work_calendar.sql', -1164563321, 'perspectief_owner', '2026-11-28 14:04:54', 4, 1);
insert into flyway_schema_history values (37, '037', 'index issue report work by state', 'SQL', 'V037__index_issue_report_work_by_state.sql', 782335759, 'perspectief_owner', '2026-11-28 14:04:54', 12, 1);
insert into flyway_schema_history values (38, '038', 'alter issue report for figures', 'SQL', 'V038__alter_issue_report_for_figures.sql', -1746250271, 'perspectief_owner', '2026-11-28 14:04:54', 29, 1);
insert into flyway_schema_history values (39, '039', 'create report figure', 'SQL', 'V039__create_report_figure.sql', -661457152, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (40, '040', 'create report month changed', 'SQL', 'V040__create_report_month_changed.sql', -1824007053, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (41, '041', 'alter report supporter for retention', 'SQL', 'V041__alter_report_supporter_for_retention.sql', 673181734, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (42, '042', 'update issue report for escalation', 'SQL', 'V042__update_issue_report_for_escalation.sql', -173101526, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (43, '043', 'alter work calendar for jobs', 'SQL', 'V043__alter_work_calendar_for_jobs.sql', 280785105, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (44, '044', 'alter issue report for long lists', 'SQL', 'V044__alter_issue_report_for_long_lists.sql', 718725546, 'perspectief_owner', '2026-11-28 14:04:54', 5, 1);
insert into flyway_schema_history values (45, '045', 'alter report event for merged', 'SQL', 'V045__alter_report_event_for_merged.sql', 70649515, 'perspectief_owner', '2026-11-28 14:04:54', 7, 1);
insert into flyway_schema_history values (46, '046', 'update report event of forgotten', 'SQL', 'V046__update_report_event_of_forgotten.sql', 1623624057, 'perspectief_owner', '2026-11-28 14:04:54', 3, 1);
insert into flyway_schema_history values (47, '047', 'update report supporter of forgotten', 'SQL', 'V047__update_report_supporter_of_forgotten.sql', 954839719, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (48, '048', 'create round changes', 'SQL', 'V048__create_round_changes.sql', 1444544775, 'perspectief_owner', '2026-11-28 14:04:54', 3, 1);
insert into flyway_schema_history values (49, '049', 'index issue report due of priority', 'SQL', 'V049__index_issue_report_due_of_priority.sql', -1537875206, 'perspectief_owner', '2026-11-28 14:04:54', 5, 1);
insert into flyway_schema_history values (50, '050', 'alter report event for photos', 'SQL', 'V050__alter_report_event_for_photos.sql', 423657543, 'perspectief_owner', '2026-11-28 14:04:54', 14, 1);
insert into flyway_schema_history values (51, '051', 'create report rater', 'SQL', 'V051__create_report_rater.sql', -1147789821, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (52, '052', 'create contact told', 'SQL', 'V052__create_contact_told.sql', 1538267563, 'perspectief_owner', '2026-11-28 14:04:54', 5, 1);
insert into flyway_schema_history values (53, '053', 'create council', 'SQL', 'V053__create_council.sql', 321418066, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (54, '054', 'insert council of each place', 'SQL', 'V054__insert_council_of_each_place.sql', 554546895, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (55, '055', 'create poll', 'SQL', 'V055__create_poll.sql', -1976472721, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (56, '056', 'create poll roll', 'SQL', 'V056__create_poll_roll.sql', -2113871165, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (57, '057', 'create ballot', 'SQL', 'V057__create_ballot.sql', -43118871, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (58, '058', 'create poll receipt', 'SQL', 'V058__create_poll_receipt.sql', 1091761959, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (59, '059', 'create open ballot', 'SQL', 'V059__create_open_ballot.sql', 1430218378, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (60, '060', 'create poll outcome', 'SQL', 'V060__create_poll_outcome.sql', 468323382, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (61, '061', 'create poll file', 'SQL', 'V061__create_poll_file.sql', -302038270, 'perspectief_owner', '2026-11-28 14:04:54', 2, 1);
insert into flyway_schema_history values (62, '062', 'create procedure open poll', 'SQL', 'V062__create_procedure_open_poll.sql', 210387609, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (63, '063', 'create procedure close poll', 'SQL', 'V063__create_procedure_close_poll.sql', 1179123514, 'perspectief_owner', '2026-11-28 14:04:54', 3, 1);
insert into flyway_schema_history values (64, '064', 'create procedure seal poll', 'SQL', 'V064__create_procedure_seal_poll.sql', -547608825, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (65, '065', 'create trigger poll insert', 'SQL', 'V065__create_trigger_poll_insert.sql', -324226412, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (66, '066', 'create trigger poll update', 'SQL', 'V066__create_trigger_poll_update.sql', 1880422761, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (67, '067', 'create trigger poll delete', 'SQL', 'V067__create_trigger_poll_delete.sql', -1577669157, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (68, '068', 'create trigger poll roll insert', 'SQL', 'V068__create_trigger_poll_roll_insert.sql', -1193114012, 'perspectief_owner', '2026-11-28 14:04:54', 4, 1);
insert into flyway_schema_history values (69, '069', 'create trigger poll roll update', 'SQL', 'V069__create_trigger_poll_roll_update.sql', 1184588645, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (70, '070', 'create trigger poll roll delete', 'SQL', 'V070__create_trigger_poll_roll_delete.sql', 730561077, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (71, '071', 'create trigger ballot insert', 'SQL', 'V071__create_trigger_ballot_insert.sql', -35787448, 'perspectief_owner', '2026-11-28 14:04:54', 1, 1);
insert into flyway_schema_history values (72, '072', 'create trigger ballot update', 'SQL', 'V072__create_trigger_ballot_update.sql', -1733273938, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (73, '073', 'create trigger ballot delete', 'SQL', 'V073__create_trigger_ballot_delete.sql', 807901681, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (74, '074', 'create trigger poll receipt insert', 'SQL', 'V074__create_trigger_poll_receipt_insert.sql', -1467479455, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (75, '075', 'create trigger poll receipt update', 'SQL', 'V075__create_trigger_poll_receipt_update.sql', -1827306788, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (76, '076', 'create trigger poll receipt delete', 'SQL', 'V076__create_trigger_poll_receipt_delete.sql', -764104090, 'perspectief_owner', '2026-11-28 14:04:55', 5, 1);
insert into flyway_schema_history values (77, '077', 'create trigger open ballot insert', 'SQL', 'V077__create_trigger_open_ballot_insert.sql', -400065110, 'perspectief_owner', '2026-11-28 14:04:55', 6, 1);
insert into flyway_schema_history values (78, '078', 'create trigger open ballot update', 'SQL', 'V078__create_trigger_open_ballot_update.sql', 1153908311, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (79, '079', 'create trigger open ballot delete', 'SQL', 'V079__create_trigger_open_ballot_delete.sql', -1261384939, 'perspectief_owner', '2026-11-28 14:04:55', 3, 1);
insert into flyway_schema_history values (80, '080', 'create trigger poll outcome insert', 'SQL', 'V080__create_trigger_poll_outcome_insert.sql', 66317992, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (81, '081', 'create trigger poll outcome update', 'SQL', 'V081__create_trigger_poll_outcome_update.sql', -1108400427, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (82, '082', 'create trigger poll outcome delete', 'SQL', 'V082__create_trigger_poll_outcome_delete.sql', -2134517407, 'perspectief_owner', '2026-11-28 14:04:55', 3, 1);
insert into flyway_schema_history values (83, '083', 'create trigger poll file insert', 'SQL', 'V083__create_trigger_poll_file_insert.sql', 66544115, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (84, '084', 'create trigger poll file update', 'SQL', 'V084__create_trigger_poll_file_update.sql', 1181053870, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (85, '085', 'create trigger poll file delete', 'SQL', 'V085__create_trigger_poll_file_delete.sql', -1417352279, 'perspectief_owner', '2026-11-28 14:04:55', 50, 1);
insert into flyway_schema_history values (86, '086', 'create motion draft', 'SQL', 'V086__create_motion_draft.sql', 717065685, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (87, '087', 'create motion counter', 'SQL', 'V087__create_motion_counter.sql', -1490740895, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (88, '088', 'create motion', 'SQL', 'V088__create_motion.sql', -591970842, 'perspectief_owner', '2026-11-28 14:04:55', 10, 1);
insert into flyway_schema_history values (89, '089', 'create motion amendment', 'SQL', 'V089__create_motion_amendment.sql', 253029112, 'perspectief_owner', '2026-11-28 14:04:55', 3, 1);
insert into flyway_schema_history values (90, '090', 'create motion version', 'SQL', 'V090__create_motion_version.sql', -1909079909, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (91, '091', 'create motion support', 'SQL', 'V091__create_motion_support.sql', -1408873652, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (92, '092', 'create motion poll', 'SQL', 'V092__create_motion_poll.sql', 1608930180, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (93, '093', 'create motion event', 'SQL', 'V093__create_motion_event.sql', -302945363, 'perspectief_owner', '2026-11-28 14:04:55', 10, 1);
insert into flyway_schema_history values (94, '094', 'create motion post', 'SQL', 'V094__create_motion_post.sql', -197283008, 'perspectief_owner', '2026-11-28 14:04:55', 6, 1);
insert into flyway_schema_history values (95, '095', 'create trigger motion insert', 'SQL', 'V095__create_trigger_motion_insert.sql', -1416284332, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (96, '096', 'create trigger motion update', 'SQL', 'V096__create_trigger_motion_update.sql', -552216994, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (97, '097', 'create trigger motion version insert', 'SQL', 'V097__create_trigger_motion_version_insert.sql', -1790189517, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (98, '098', 'create trigger motion version update', 'SQL', 'V098__create_trigger_motion_version_update.sql', 1609745692, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (99, '099', 'create trigger motion version delete', 'SQL', 'V099__create_trigger_motion_version_delete.sql', 80443739, 'perspectief_owner', '2026-11-28 14:04:55', 3, 1);
insert into flyway_schema_history values (100, '100', 'create trigger motion support insert', 'SQL', 'V100__create_trigger_motion_support_insert.sql', -1839466217, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (101, '101', 'create trigger motion support delete', 'SQL', 'V101__create_trigger_motion_support_delete.sql', -143961601, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (102, '102', 'create trigger motion poll insert', 'SQL', 'V102__create_trigger_motion_poll_insert.sql', -1253180971, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (103, '103', 'create trigger motion amendment update', 'SQL', 'V103__create_trigger_motion_amendment_update.sql', -915127158, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (104, '104', 'create trigger motion post update', 'SQL', 'V104__create_trigger_motion_post_update.sql', -2134370239, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (105, '105', 'create trigger motion amendment insert', 'SQL', 'V105__create_trigger_motion_amendment_insert.sql', -338714522, 'perspectief_owner', '2026-11-28 14:04:55', 4, 1);
insert into flyway_schema_history values (106, '106', 'create procedure cast ballot', 'SQL', 'V106__create_procedure_cast_ballot.sql', 2088404956, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (107, '107', 'create procedure cast open ballot', 'SQL', 'V107__create_procedure_cast_open_ballot.sql', -925035980, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (108, '108', 'create trigger poll roll update', 'SQL', 'V108__create_trigger_poll_roll_update.sql', 2060904498, 'perspectief_owner', '2026-11-28 14:04:55', 4, 1);
insert into flyway_schema_history values (109, '109', 'create trigger ballot insert', 'SQL', 'V109__create_trigger_ballot_insert.sql', 973470006, 'perspectief_owner', '2026-11-28 14:04:55', 4, 1);
insert into flyway_schema_history values (110, '110', 'create trigger poll receipt insert', 'SQL', 'V110__create_trigger_poll_receipt_insert.sql', 1666906659, 'perspectief_owner', '2026-11-28 14:04:55', 7, 1);
insert into flyway_schema_history values (111, '111', 'alter ballot by poll', 'SQL', 'V111__alter_ballot_by_poll.sql', -1632002294, 'perspectief_owner', '2026-11-28 14:04:55', 3, 1);
insert into flyway_schema_history values (112, '112', 'alter poll receipt by poll', 'SQL', 'V112__alter_poll_receipt_by_poll.sql', 1791563252, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (113, '113', 'create procedure close poll', 'SQL', 'V113__create_procedure_close_poll.sql', 1606724937, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (114, '114', 'create trigger ballot insert', 'SQL', 'V114__create_trigger_ballot_insert.sql', 1741181495, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (115, '115', 'create trigger poll receipt insert', 'SQL', 'V115__create_trigger_poll_receipt_insert.sql', -740748712, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (116, '116', 'create trigger poll file delete', 'SQL', 'V116__create_trigger_poll_file_delete.sql', 968982832, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (117, '117', 'create procedure open poll', 'SQL', 'V117__create_procedure_open_poll.sql', 1752765811, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (118, '118', 'create procedure seal poll', 'SQL', 'V118__create_procedure_seal_poll.sql', -802568459, 'perspectief_owner', '2026-11-28 14:04:55', 0, 1);
insert into flyway_schema_history values (119, '119', 'create trigger motion poll insert', 'SQL', 'V119__create_trigger_motion_poll_insert.sql', 605576949, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (120, '120', 'create trigger motion version insert', 'SQL', 'V120__create_trigger_motion_version_insert.sql', -2123353737, 'perspectief_owner', '2026-11-28 14:04:55', 3, 1);
insert into flyway_schema_history values (121, '121', 'create trigger motion amendment insert', 'SQL', 'V121__create_trigger_motion_amendment_insert.sql', -6306476, 'perspectief_owner', '2026-11-28 14:04:55', 3, 1);
insert into flyway_schema_history values (122, '122', 'create procedure cast open ballot', 'SQL', 'V122__create_procedure_cast_open_ballot.sql', -652106972, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (123, '123', 'create procedure seal poll', 'SQL', 'V123__create_procedure_seal_poll.sql', -1896746711, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (124, '124', 'alter council for shortest vote', 'SQL', 'V124__alter_council_for_shortest_vote.sql', 342842217, 'perspectief_owner', '2026-11-28 14:04:55', 8, 1);
insert into flyway_schema_history values (125, '125', 'create procedure open poll', 'SQL', 'V125__create_procedure_open_poll.sql', 1769991909, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (126, '126', 'alter poll for council rule', 'SQL', 'V126__alter_poll_for_council_rule.sql', 1442375662, 'perspectief_owner', '2026-11-28 14:04:55', 3, 1);
insert into flyway_schema_history values (127, '127', 'create procedure seal poll', 'SQL', 'V127__create_procedure_seal_poll.sql', 1338422300, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (128, '128', 'create procedure close poll', 'SQL', 'V128__create_procedure_close_poll.sql', -1222521611, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (129, '129', 'create trail link', 'SQL', 'V129__create_trail_link.sql', -817273926, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (130, '130', 'create organisation', 'SQL', 'V130__create_organisation.sql', 1796216306, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (131, '131', 'create organisation person', 'SQL', 'V131__create_organisation_person.sql', 1652560533, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (132, '132', 'create action counter', 'SQL', 'V132__create_action_counter.sql', -1687476119, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (133, '133', 'create action', 'SQL', 'V133__create_action.sql', -47958494, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (134, '134', 'create action event', 'SQL', 'V134__create_action_event.sql', -125477844, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (135, '135', 'create trigger action update', 'SQL', 'V135__create_trigger_action_update.sql', -1153461415, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (136, '136', 'create trigger action event update', 'SQL', 'V136__create_trigger_action_event_update.sql', 36006109, 'perspectief_owner', '2026-11-28 14:04:55', 0, 1);
insert into flyway_schema_history values (137, '137', 'create trigger organisation update', 'SQL', 'V137__create_trigger_organisation_update.sql', -639523009, 'perspectief_owner', '2026-11-28 14:04:55', 0, 1);
insert into flyway_schema_history values (138, '138', 'alter action by due', 'SQL', 'V138__alter_action_by_due.sql', 1952651483, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (139, '139', 'create expert pool', 'SQL', 'V139__create_expert_pool.sql', -1630700827, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (140, '140', 'create pool theme', 'SQL', 'V140__create_pool_theme.sql', -1845691877, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (141, '141', 'create pool question', 'SQL', 'V141__create_pool_question.sql', 32068364, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (142, '142', 'create pool member', 'SQL', 'V142__create_pool_member.sql', 968834512, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (143, '143', 'create pool meeting', 'SQL', 'V143__create_pool_meeting.sql', 451169231, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (144, '144', 'create interview', 'SQL', 'V144__create_interview.sql', -513204395, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (145, '145', 'create interview answer', 'SQL', 'V145__create_interview_answer.sql', -725346525, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (146, '146', 'create pool edition', 'SQL', 'V146__create_pool_edition.sql', -1781471696, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (147, '147', 'create pool figure', 'SQL', 'V147__create_pool_figure.sql', -1647919027, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (148, '148', 'create pool population', 'SQL', 'V148__create_pool_population.sql', 1299954952, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (149, '149', 'create trigger motion poll insert', 'SQL', 'V149__create_trigger_motion_poll_insert.sql', -1770310841, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (150, '150', 'alter motion by draft', 'SQL', 'V150__alter_motion_by_draft.sql', 156205679, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (151, '151', 'create recheck', 'SQL', 'V151__create_recheck.sql', -1874611110, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (152, '152', 'alter checklist event for mended', 'SQL', 'V152__alter_checklist_event_for_mended.sql', -1090690899, 'perspectief_owner', '2026-11-28 14:04:55', 5, 1);
insert into flyway_schema_history values (153, '153', 'create insight', 'SQL', 'V153__create_insight.sql', -366703323, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (154, '154', 'create passage', 'SQL', 'V154__create_passage.sql', 911865977, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (155, '155', 'alter interview marked', 'SQL', 'V155__alter_interview_marked.sql', -2027710431, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (156, '156', 'alter expert pool weighed', 'SQL', 'V156__alter_expert_pool_weighed.sql', 1849740233, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (157, '157', 'create theme weight', 'SQL', 'V157__create_theme_weight.sql', 484119304, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (158, '158', 'create insight weight', 'SQL', 'V158__create_insight_weight.sql', -785546191, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (159, '159', 'create insight outcome', 'SQL', 'V159__create_insight_outcome.sql', 454025255, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (160, '160', 'create pool session', 'SQL', 'V160__create_pool_session.sql', 1041598160, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (161, '161', 'create session participant', 'SQL', 'V161__create_session_participant.sql', 1253408618, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (162, '162', 'create session idea', 'SQL', 'V162__create_session_idea.sql', 735257054, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (163, '163', 'create session dot', 'SQL', 'V163__create_session_dot.sql', -1449159635, 'perspectief_owner', '2026-11-28 14:04:55', 6, 1);
insert into flyway_schema_history values (164, '164', 'create session result', 'SQL', 'V164__create_session_result.sql', -1961647603, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (165, '165', 'create session promise', 'SQL', 'V165__create_session_promise.sql', -678738743, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (166, '166', 'create trigger pool session update', 'SQL', 'V166__create_trigger_pool_session_update.sql', -2073370877, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (167, '167', 'create trigger session idea insert', 'SQL', 'V167__create_trigger_session_idea_insert.sql', 1675078043, 'perspectief_owner', '2026-11-28 14:04:55', 0, 1);
insert into flyway_schema_history values (168, '168', 'create trigger session idea update', 'SQL', 'V168__create_trigger_session_idea_update.sql', -1057864562, 'perspectief_owner', '2026-11-28 14:04:55', 1, 1);
insert into flyway_schema_history values (169, '169', 'create trigger session dot insert', 'SQL', 'V169__create_trigger_session_dot_insert.sql', 361409503, 'perspectief_owner', '2026-11-28 14:04:55', 6, 1);
insert into flyway_schema_history values (170, '170', 'create trigger session result insert', 'SQL', 'V170__create_trigger_session_result_insert.sql', -496792093, 'perspectief_owner', '2026-11-28 14:04:55', 2, 1);
insert into flyway_schema_history values (171, '171', 'create trigger session promise insert', 'SQL', 'V171__create_trigger_session_promise_insert.sql', 32363024, 'perspectief_owner', '2026-11-28 14:04:56', 1, 1);
insert into flyway_schema_history values (172, '172', 'create trigger session promise update', 'SQL', 'V172__create_trigger_session_promise_update.sql', 459451459, 'perspectief_owner', '2026-11-28 14:04:56', 2, 1);
insert into flyway_schema_history values (173, '173', 'alter motion draft for origin', 'SQL', 'V173__alter_motion_draft_for_origin.sql', -1429551538, 'perspectief_owner', '2026-11-28 14:04:56', 12, 1);
insert into flyway_schema_history values (174, '174', 'alter action event reclassified', 'SQL', 'V174__alter_action_event_reclassified.sql', -1163873995, 'perspectief_owner', '2026-11-28 14:04:56', 3, 1);
insert into flyway_schema_history values (175, '175', 'create agenda setting', 'SQL', 'V175__create_agenda_setting.sql', -1590107505, 'perspectief_owner', '2026-11-28 14:04:56', 1, 1);
insert into flyway_schema_history values (176, '176', 'create infographic', 'SQL', 'V176__create_infographic.sql', 35438682, 'perspectief_owner', '2026-11-28 14:04:56', 5, 1);
insert into flyway_schema_history values (177, '177', 'create infographic page', 'SQL', 'V177__create_infographic_page.sql', -431758176, 'perspectief_owner', '2026-11-28 14:04:56', 6, 1);
insert into flyway_schema_history values (178, '178', 'alter pool session shown', 'SQL', 'V178__alter_pool_session_shown.sql', -1970503830, 'perspectief_owner', '2026-11-28 14:04:56', 15, 1);
insert into flyway_schema_history values (179, '179', 'replace trigger pool session update', 'SQL', 'V179__replace_trigger_pool_session_update.sql', 1540966064, 'perspectief_owner', '2026-11-28 14:04:56', 13, 1);
insert into flyway_schema_history values (180, '180', 'create trigger session idea delete', 'SQL', 'V180__create_trigger_session_idea_delete.sql', 1547004894, 'perspectief_owner', '2026-11-28 14:04:56', 2, 1);
insert into flyway_schema_history values (181, '181', 'alter action event declined', 'SQL', 'V181__alter_action_event_declined.sql', 1762804765, 'perspectief_owner', '2026-11-28 14:04:56', 7, 1);
insert into flyway_schema_history values (182, '182', 'alter interview writer', 'SQL', 'V182__alter_interview_writer.sql', 505940318, 'perspectief_owner', '2026-11-28 14:04:56', 20, 1);
insert into flyway_schema_history values (183, '183', 'alter infographic withdrawn', 'SQL', 'V183__alter_infographic_withdrawn.sql', 1959850418, 'perspectief_owner', '2026-11-28 14:04:56', 12, 1);
insert into flyway_schema_history values (184, '184', 'alter insight changed', 'SQL', 'V184__alter_insight_changed.sql', 891455581, 'perspectief_owner', '2026-11-28 14:04:56', 5, 1);
insert into flyway_schema_history values (185, '185', 'alter session idea insight', 'SQL', 'V185__alter_session_idea_insight.sql', -2132999782, 'perspectief_owner', '2026-11-28 14:04:56', 4, 1);
insert into flyway_schema_history values (186, '186', 'create trigger action insert', 'SQL', 'V186__create_trigger_action_insert.sql', -1179499651, 'perspectief_owner', '2026-11-28 14:04:56', 2, 1);
insert into flyway_schema_history values (187, '187', 'create trigger action event insert', 'SQL', 'V187__create_trigger_action_event_insert.sql', -573658782, 'perspectief_owner', '2026-11-28 14:04:56', 4, 1);
insert into flyway_schema_history values (188, '188', 'create trigger action event delete', 'SQL', 'V188__create_trigger_action_event_delete.sql', 1776100174, 'perspectief_owner', '2026-11-28 14:04:56', 5, 1);
insert into flyway_schema_history values (189, '189', 'create trigger infographic update', 'SQL', 'V189__create_trigger_infographic_update.sql', -1386779668, 'perspectief_owner', '2026-11-28 14:04:56', 1, 1);
insert into flyway_schema_history values (190, '190', 'create trigger infographic page delete', 'SQL', 'V190__create_trigger_infographic_page_delete.sql', 1158032978, 'perspectief_owner', '2026-11-28 14:04:56', 1, 1);
insert into flyway_schema_history values (191, '191', 'alter infographic once', 'SQL', 'V191__alter_infographic_once.sql', -703621111, 'perspectief_owner', '2026-11-28 14:04:56', 7, 1);
insert into flyway_schema_history values (192, '192', 'alter action event taken out', 'SQL', 'V192__alter_action_event_taken_out.sql', -670578176, 'perspectief_owner', '2026-11-28 14:04:56', 9, 1);
insert into flyway_schema_history values (193, '193', 'replace trigger action event update', 'SQL', 'V193__replace_trigger_action_event_update.sql', 525425434, 'perspectief_owner', '2026-11-28 14:04:56', 6, 1);
insert into flyway_schema_history values (194, '194', 'alter action taken out', 'SQL', 'V194__alter_action_taken_out.sql', 2001401129, 'perspectief_owner', '2026-11-28 14:04:56', 16, 1);
insert into flyway_schema_history values (195, '195', 'replace trigger action update', 'SQL', 'V195__replace_trigger_action_update.sql', -1012620139, 'perspectief_owner', '2026-11-28 14:04:56', 6, 1);
insert into flyway_schema_history values (196, '196', 'alter interview letters', 'SQL', 'V196__alter_interview_letters.sql', -2096286753, 'perspectief_owner', '2026-11-28 14:04:56', 19, 1);
insert into flyway_schema_history values (197, '197', 'alter insight translated', 'SQL', 'V197__alter_insight_translated.sql', -1349457539, 'perspectief_owner', '2026-11-28 14:04:56', 13, 1);
insert into flyway_schema_history values (198, '198', 'alter session idea translated', 'SQL', 'V198__alter_session_idea_translated.sql', -1578217154, 'perspectief_owner', '2026-11-28 14:04:56', 12, 1);
insert into flyway_schema_history values (199, '199', 'create action counted', 'SQL', 'V199__create_action_counted.sql', 1404900996, 'perspectief_owner', '2026-11-28 14:04:56', 5, 1);
insert into flyway_schema_history values (200, '200', 'alter insight weight gone', 'SQL', 'V200__alter_insight_weight_gone.sql', -1137721227, 'perspectief_owner', '2026-11-28 14:04:56', 9, 1);
insert into flyway_schema_history values (201, '201', 'alter insight older', 'SQL', 'V201__alter_insight_older.sql', 909028718, 'perspectief_owner', '2026-11-28 14:04:56', 1, 1);
insert into flyway_schema_history values (202, '202', 'alter action needs text', 'SQL', 'V202__alter_action_needs_text.sql', 305203262, 'perspectief_owner', '2026-11-28 14:04:56', 2, 1);
insert into flyway_schema_history values (203, '203', 'update action of indicator', 'SQL', 'V203__update_action_of_indicator.sql', 168489314, 'perspectief_owner', '2026-11-28 14:04:56', 1, 1);
insert into flyway_schema_history values (204, '204', 'alter action said', 'SQL', 'V204__alter_action_said.sql', -797438012, 'perspectief_owner', '2026-11-28 14:04:56', 21, 1);
insert into flyway_schema_history values (205, '205', 'replace trigger action update', 'SQL', 'V205__replace_trigger_action_update.sql', -1455206609, 'perspectief_owner', '2026-11-28 14:04:56', 5, 1);
insert into flyway_schema_history values (206, '206', 'alter organisation counted', 'SQL', 'V206__alter_organisation_counted.sql', -587328529, 'perspectief_owner', '2026-11-28 14:04:56', 6, 1);
insert into flyway_schema_history values (207, '207', 'create trigger action counted', 'SQL', 'V207__create_trigger_action_counted.sql', 855403226, 'perspectief_owner', '2026-11-28 14:04:56', 9, 1);
insert into flyway_schema_history values (208, '208', 'update organisation counted', 'SQL', 'V208__update_organisation_counted.sql', -1017433807, 'perspectief_owner', '2026-11-28 14:04:56', 6, 1);
insert into flyway_schema_history values (209, '209', 'drop action counted', 'SQL', 'V209__drop_action_counted.sql', 396805694, 'perspectief_owner', '2026-11-28 14:04:56', 4, 1);
insert into flyway_schema_history values (210, '210', 'alter action translated', 'SQL', 'V210__alter_action_translated.sql', 341458132, 'perspectief_owner', '2026-11-28 14:04:56', 11, 1);
