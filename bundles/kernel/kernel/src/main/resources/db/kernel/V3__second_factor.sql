-- Second factor (RFC 6238): the secret is encrypted; last_step is the newest time step whose code was used, so that no code counts twice.
CREATE TABLE kernel.second_factor (
  username     VARCHAR(100) NOT NULL PRIMARY KEY,
  secret       VARCHAR(200) NOT NULL,
  confirmed_us BIGINT,
  last_step    BIGINT       NOT NULL
);

-- Codes for whoever lost the device: digests only, a row goes when its code is used.
CREATE TABLE kernel.recovery_code (
  digest   CHAR(64)     NOT NULL PRIMARY KEY,
  username VARCHAR(100) NOT NULL
);
CREATE INDEX recovery_code_user ON kernel.recovery_code (username);

-- Logins that wait for their second step, under the digest of a secret that only the browser holds.
CREATE TABLE kernel.pending_login (
  digest   CHAR(64)     NOT NULL PRIMARY KEY,
  username VARCHAR(100) NOT NULL,
  address  VARCHAR(60),
  until_us BIGINT       NOT NULL
);
