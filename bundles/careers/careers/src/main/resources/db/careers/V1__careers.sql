-- Computed, never the truth: each walk through the province writes it anew from what the areas communications and status know.
CREATE TABLE careers.career (
  person       VARCHAR(16) NOT NULL PRIMARY KEY,
  first_day    DATE,
  relations    INT NOT NULL,
  employers    INT NOT NULL,
  worked_days  INT NOT NULL,
  full_days    INT NOT NULL,
  overlap_days INT NOT NULL,
  double_days  INT NOT NULL,
  gaps         INT NOT NULL,
  longest_gap  INT NOT NULL,
  stretches    INT NOT NULL,
  reversed     INT NOT NULL,
  status       VARCHAR(12) NOT NULL,
  seniority    INT NOT NULL,
  registered   INT NOT NULL,
  suspended    INT NOT NULL,
  losses       INT NOT NULL,
  on_day       DATE NOT NULL
);

-- Walks; one without an end goes on from the last person it reached. Moments are BIGINT microseconds since 1970 UTC.
CREATE TABLE careers.run (
  number     INT NOT NULL PRIMARY KEY,
  on_day     DATE NOT NULL,
  started_at BIGINT NOT NULL,
  ended_at   BIGINT,
  reached    VARCHAR(16) NOT NULL,
  people     BIGINT NOT NULL,
  relations  BIGINT NOT NULL,
  spans      BIGINT NOT NULL,
  periods    BIGINT NOT NULL
);
