alter table action_event
    drop constraint if exists action_event_kind,
    add constraint action_event_kind check (kind in
        ('PROPOSED', 'ASSIGNED', 'DECLINED', 'RELEASED', 'ACCEPTED', 'NOTED', 'CHANGED', 'MOVED', 'FINISHED', 'STOPPED')),
    drop constraint if exists action_event_words,
    add constraint action_event_words check ((text = '') = (language is null)
        and (kind not in ('DECLINED', 'NOTED', 'FINISHED', 'STOPPED') or text <> ''));
