-- What the warehouse cannot read back from other areas: flows told by events and figures of external sources. Numbers grow with each commit,
-- so that every node follows from where its own file stands.
CREATE TABLE observatory.turn (
  id     INTEGER NOT NULL PRIMARY KEY,
  number BIGINT  NOT NULL
);
INSERT INTO observatory.turn (id, number) VALUES (1, 0);

-- Key of the pseudonyms and of the protection of public figures, in hexadecimal; one for all nodes, made at the first use.
CREATE TABLE observatory.secret (
  id         INTEGER     NOT NULL PRIMARY KEY,
  secret_key VARCHAR(64) NOT NULL
);

-- Rows of a subject are replaced together; part 0 without a day says that nothing is left. No fiscal code: subjects are identifiers or pseudonyms.
CREATE TABLE observatory.flow (
  kind      VARCHAR(12) NOT NULL,
  subject   VARCHAR(80) NOT NULL,
  part      INTEGER     NOT NULL,
  number    BIGINT      NOT NULL,
  day       DATE,
  until_day DATE,
  office    VARCHAR(60),
  sex       VARCHAR(1),
  birth     DATE,
  service   VARCHAR(40),
  PRIMARY KEY (kind, subject, part)
);
CREATE INDEX flow_number ON observatory.flow (number);

-- Lines of an import are replaced together; line 0 says that nothing is left.
CREATE TABLE observatory.external_fact (
  import_id        VARCHAR(64) NOT NULL,
  line             INTEGER     NOT NULL,
  number           BIGINT      NOT NULL,
  source           VARCHAR(40),
  series           VARCHAR(60),
  first_day        DATE,
  last_day         DATE,
  municipality     VARCHAR(4),
  activity_section VARCHAR(1),
  figure           DECIMAL(20, 4),
  PRIMARY KEY (import_id, line)
);
CREATE INDEX external_number ON observatory.external_fact (number);
