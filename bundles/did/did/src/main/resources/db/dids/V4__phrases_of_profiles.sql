-- What each variable added to a profile, for pages in other languages; those reckoned before this have only their Italian text.
ALTER TABLE dids.profile ADD COLUMN told VARCHAR(2000);
