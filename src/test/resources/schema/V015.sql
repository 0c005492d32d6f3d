set foreign_key_checks = 0;
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
  CONSTRAINT `checklist_event_kind` CHECK (`kind` in ('PLANNED','OPENED','SUBMITTED','REOPENED','CANCELLED'))
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
CREATE TABLE `municipality` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `code` varchar(20) NOT NULL,
  `name` varchar(100) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `municipality_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
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
CREATE TABLE `set_up` (
  `id` tinyint(4) NOT NULL COMMENT 'there is one set-up: of two at once, one fails here',
  `municipality_id` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `set_up_municipality` (`municipality_id`),
  CONSTRAINT `set_up_municipality` FOREIGN KEY (`municipality_id`) REFERENCES `municipality` (`id`),
  CONSTRAINT `set_up_once` CHECK (`id` = 1)
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
set foreign_key_checks = 1;
insert into flyway_schema_history values (1, '001', 'create municipality', 'SQL', 'V001__create_municipality.sql', 1888338416, 'perspectief_owner', '2026-11-26 12:23:49', 3, 1);
insert into flyway_schema_history values (2, '002', 'create location', 'SQL', 'V002__create_location.sql', -885735146, 'perspectief_owner', '2026-11-26 12:23:49', 3, 1);
insert into flyway_schema_history values (3, '003', 'create person', 'SQL', 'V003__create_person.sql', -786775730, 'perspectief_owner', '2026-11-26 12:23:49', 2, 1);
insert into flyway_schema_history values (4, '004', 'create person function', 'SQL', 'V004__create_person_function.sql', -372145767, 'perspectief_owner', '2026-11-26 12:23:49', 2, 1);
insert into flyway_schema_history values (5, '005', 'create checklist template', 'SQL', 'V005__create_checklist_template.sql', -1243719824, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (6, '006', 'create theme', 'SQL', 'V006__create_theme.sql', 1311676751, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (7, '007', 'create indicator', 'SQL', 'V007__create_indicator.sql', -2028480386, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (8, '008', 'create checklist', 'SQL', 'V008__create_checklist.sql', -124545079, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (9, '009', 'create answer', 'SQL', 'V009__create_answer.sql', -885123198, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (10, '010', 'create checklist event', 'SQL', 'V010__create_checklist_event.sql', 1891521469, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (11, '011', 'index checklist work', 'SQL', 'V011__index_checklist_work.sql', 441881819, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (12, '012', 'index checklist event happened', 'SQL', 'V012__index_checklist_event_happened.sql', 1690109605, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (13, '013', 'create set up', 'SQL', 'V013__create_set_up.sql', -1718184637, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (14, '014', 'alter person for invitations', 'SQL', 'V014__alter_person_for_invitations.sql', -549009144, 'perspectief_owner', '2026-11-26 12:23:49', 1, 1);
insert into flyway_schema_history values (15, '015', 'alter checklist for lists', 'SQL', 'V015__alter_checklist_for_lists.sql', 543043738, 'perspectief_owner', '2026-11-26 12:23:49', 2, 1);
