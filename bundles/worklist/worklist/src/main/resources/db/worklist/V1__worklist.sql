-- Moments are BIGINT microseconds since 1970 UTC.

-- Work of other areas that somebody has taken or written about; what is open and what is done stays with the area.
-- version grows with every assignment: of two operators who act on the same state, one wins. office: who may still read it when it is done.
CREATE TABLE worklist.item (
  kind VARCHAR(40) NOT NULL,
  id VARCHAR(120) NOT NULL,
  office VARCHAR(60),
  title VARCHAR(300) NOT NULL,
  assignee VARCHAR(120),
  assignee_name VARCHAR(200),
  assigned_at BIGINT,
  version BIGINT NOT NULL,
  PRIMARY KEY (kind, id)
);
CREATE INDEX item_assignee ON worklist.item (assignee, assigned_at);

-- Assignments, comments and closings, never changed.
CREATE TABLE worklist.item_event (
  seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  id VARCHAR(120) NOT NULL,
  happened_at BIGINT NOT NULL,
  account VARCHAR(120) NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  what VARCHAR(10) NOT NULL,
  assignee_name VARCHAR(200),
  note VARCHAR(2000) NOT NULL
);
CREATE INDEX item_event_item ON worklist.item_event (kind, id, seq);

-- The last cases that somebody opened; older ones are deleted.
CREATE TABLE worklist.recent_case (
  account VARCHAR(120) NOT NULL,
  path VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  title VARCHAR(300) NOT NULL,
  opened_at BIGINT NOT NULL,
  PRIMARY KEY (account, path)
);

CREATE TABLE worklist.saved_filter (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(120) NOT NULL,
  name VARCHAR(80) NOT NULL,
  path VARCHAR(200) NOT NULL,
  query VARCHAR(2000) NOT NULL,
  saved_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX saved_filter_name ON worklist.saved_filter (account, path, name);

CREATE TABLE worklist.preference (
  account VARCHAR(120) NOT NULL PRIMARY KEY,
  shortcuts SMALLINT NOT NULL
);
