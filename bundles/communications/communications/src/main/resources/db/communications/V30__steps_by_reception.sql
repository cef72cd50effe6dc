-- What came after a certain communication: the warehouse follows by this number.
CREATE INDEX relation_step_seq ON communications.relation_step (seq);
