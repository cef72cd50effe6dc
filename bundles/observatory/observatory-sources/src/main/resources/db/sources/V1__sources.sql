-- Moments are microseconds since 1970 UTC.
-- One row: who imports or undoes takes the turn, so that two imports of the same figures wait for each other.
CREATE TABLE sources.turn (
  id SMALLINT NOT NULL PRIMARY KEY,
  taken BIGINT NOT NULL
);
INSERT INTO sources.turn (id, taken) VALUES (1, 0);

CREATE TABLE sources.import (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  source VARCHAR(30) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  content ${blob} NOT NULL,
  -- STAGED (being looked at), IN_FORCE, UNDONE, DISCARDED
  state VARCHAR(10) NOT NULL,
  from_day DATE,
  to_day DATE,
  origin VARCHAR(300) NOT NULL,
  licence VARCHAR(200) NOT NULL,
  loaded_by VARCHAR(100) NOT NULL,
  loaded_us BIGINT NOT NULL,
  undone_us BIGINT
);
CREATE INDEX import_digest ON sources.import (digest);
CREATE INDEX import_loaded ON sources.import (loaded_us);

-- Figures; replaced_by names the later import that took the place of one, null while it is in force.
CREATE TABLE sources.fact (
  import_id VARCHAR(36) NOT NULL,
  line INTEGER NOT NULL,
  source VARCHAR(30) NOT NULL,
  series VARCHAR(40) NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  municipality VARCHAR(4),
  section VARCHAR(1),
  figure DECIMAL(20, 4) NOT NULL,
  replaced_by VARCHAR(36),
  PRIMARY KEY (import_id, line, series)
);
CREATE INDEX fact_series ON sources.fact (source, series, from_day);
CREATE INDEX fact_replaced ON sources.fact (replaced_by);

-- What was done to an import: never changed.
CREATE TABLE sources.step (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  import_id VARCHAR(36) NOT NULL,
  -- IMPORTED, UNDONE
  kind VARCHAR(10) NOT NULL,
  at_us BIGINT NOT NULL,
  done_by VARCHAR(100) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  protocol VARCHAR(20) NOT NULL
);
CREATE INDEX step_import ON sources.step (import_id, at_us);
