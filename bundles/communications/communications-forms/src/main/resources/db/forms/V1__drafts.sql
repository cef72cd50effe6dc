-- Communications that are being filled in. Times: microseconds since 1970, UTC. content: the values and the pages already asked, as JSON;
-- null once the communication was sent, of which only the code stays.
CREATE TABLE forms.draft (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(100) NOT NULL,
  company VARCHAR(16) NOT NULL,
  company_name VARCHAR(200) NOT NULL,
  form VARCHAR(10) NOT NULL,
  event VARCHAR(20) NOT NULL,
  basis VARCHAR(16),
  worker VARCHAR(210) NOT NULL,
  step VARCHAR(40) NOT NULL,
  missing INTEGER NOT NULL,
  version INTEGER NOT NULL,
  tab VARCHAR(36) NOT NULL,
  created_at BIGINT NOT NULL,
  saved_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  sending_version INTEGER,
  sending_at BIGINT,
  sent_code VARCHAR(16),
  content ${clob}
);
CREATE INDEX draft_account ON forms.draft (account, saved_at);
CREATE INDEX draft_expires ON forms.draft (expires_at);
