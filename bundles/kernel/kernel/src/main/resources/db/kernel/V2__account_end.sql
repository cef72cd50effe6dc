-- Last day of an account as ISO date (null: it does not end), and the way from a person or company to its accounts.
ALTER TABLE kernel.account ADD COLUMN expires_on VARCHAR(10);
CREATE INDEX account_subject ON kernel.account (subject_code);
