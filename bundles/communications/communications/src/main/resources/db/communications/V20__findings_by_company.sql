-- Findings on the page of a company; those of a person have their index already.
CREATE INDEX finding_employer ON communications.finding (employer, found_at);
