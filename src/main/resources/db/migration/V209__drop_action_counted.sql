drop index if exists action_counted on action;
