-- The queues are counted on every look at the day's figures: all that a count asks stands in the index.
DROP INDEX dids.declaration_confirm;
CREATE INDEX declaration_confirm ON dids.declaration (state, confirm_by, office);
DROP INDEX dids.declaration_contact;
CREATE INDEX declaration_contact ON dids.declaration (state, contact_by, contacted_on, office);
