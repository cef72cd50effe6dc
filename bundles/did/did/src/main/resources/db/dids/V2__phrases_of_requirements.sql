-- What a requirement says, for pages in other languages; those explained before this have only their Italian text.
ALTER TABLE dids.requirement ADD COLUMN phrases VARCHAR(1000);
