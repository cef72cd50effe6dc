-- Moments are microseconds since 1970 UTC.
-- One row for each message: what was written, whose in-box it lies in, and how its sending went.
CREATE TABLE notifications.message (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  created_us BIGINT NOT NULL,
  template VARCHAR(100) NOT NULL,
  account VARCHAR(100),
  given_address VARCHAR(320),
  subject VARCHAR(300) NOT NULL,
  body VARCHAR(16000) NOT NULL,
  path VARCHAR(500),
  read_us BIGINT,
  state VARCHAR(10) NOT NULL,
  reason VARCHAR(20),
  channel VARCHAR(20),
  address VARCHAR(320),
  attempts INT NOT NULL,
  error VARCHAR(500),
  changed_us BIGINT NOT NULL,
  -- 0 once text or attachments were removed: it can no longer be sent.
  complete SMALLINT NOT NULL
);
CREATE INDEX message_inbox ON notifications.message (account, created_us);
CREATE INDEX message_state ON notifications.message (state, created_us);
CREATE INDEX message_created ON notifications.message (created_us);

CREATE TABLE notifications.attachment (
  message_id VARCHAR(36) NOT NULL,
  number INT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  content_type VARCHAR(100) NOT NULL,
  content ${blob} NOT NULL,
  PRIMARY KEY (message_id, number)
);

-- Kinds of message that the owner of an account does not want outside the in-box.
CREATE TABLE notifications.switched_off (
  account VARCHAR(100) NOT NULL,
  template VARCHAR(100) NOT NULL,
  PRIMARY KEY (account, template)
);

CREATE TABLE notifications.chosen_channel (
  account VARCHAR(100) NOT NULL PRIMARY KEY,
  channel VARCHAR(20) NOT NULL
);
