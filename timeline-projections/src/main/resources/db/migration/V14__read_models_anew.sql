-- Read models are new, or hold more than before. They follow from the log alone, so they are emptied here and made
-- anew from its beginning at the start that follows.
truncate phase, instrument, relation, coverage, plan, plan_action, finding, citation, title, passage, amendment,
         dead_letter;
delete from token_entry;
update projected set position = 0;
