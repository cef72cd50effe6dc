-- What a finding says, for pages in other languages; findings older than this have only their Italian line.
ALTER TABLE communications.finding ADD COLUMN phrases VARCHAR(2000);
