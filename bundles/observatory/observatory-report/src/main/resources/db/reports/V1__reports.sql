-- Moments are microseconds since 1970 UTC.
CREATE TABLE reports.report (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  -- 2026-S1
  half VARCHAR(7) NOT NULL,
  -- RUNNING, READY, FAILED, CANCELLED
  state VARCHAR(10) NOT NULL,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,
  -- last sign of life of the work
  beat_us BIGINT NOT NULL,
  problem VARCHAR(500) NOT NULL,
  -- figures and texts as they are being edited, JSON
  content ${blob},
  created_us BIGINT NOT NULL,
  created_by VARCHAR(100) NOT NULL
);
CREATE UNIQUE INDEX report_half ON reports.report (half);

-- An act each: what it says is never changed; documents are written once.
CREATE TABLE reports.version (
  report_id VARCHAR(36) NOT NULL,
  number INTEGER NOT NULL,
  content ${blob} NOT NULL,
  digest VARCHAR(64) NOT NULL,
  protocol VARCHAR(20) NOT NULL,
  former VARCHAR(20),
  certified_us BIGINT NOT NULL,
  made_by VARCHAR(100) NOT NULL,
  pdf ${blob},
  xlsx ${blob},
  published_us BIGINT,
  published_by VARCHAR(100),
  PRIMARY KEY (report_id, number)
);
