-- Times are microseconds since 1970, UTC. The sequence keeps the order in which events came; its gaps mean nothing.
CREATE TABLE exchange.delivery (
  seq             BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id      VARCHAR(120) NOT NULL,
  partner         VARCHAR(60)  NOT NULL,
  recipient       VARCHAR(60)  NOT NULL,
  communication   VARCHAR(16)  NOT NULL,
  form            VARCHAR(10)  NOT NULL,
  subject         VARCHAR(32)  NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  attempts        INTEGER      NOT NULL,
  outcome_unknown SMALLINT     NOT NULL,
  claim           VARCHAR(36),
  created_at      BIGINT       NOT NULL,
  next_attempt_at BIGINT       NOT NULL,
  last_attempt_at BIGINT,
  closed_at       BIGINT,
  answer          VARCHAR(500) NOT NULL,
  CONSTRAINT delivery_message UNIQUE (message_id)
);
CREATE INDEX delivery_queue ON exchange.delivery (partner, state, seq);
CREATE INDEX delivery_subject ON exchange.delivery (partner, subject, state, seq);
CREATE INDEX delivery_communication ON exchange.delivery (communication);
CREATE INDEX delivery_closed ON exchange.delivery (partner, closed_at);

-- Partners whose sending an operator has suspended.
CREATE TABLE exchange.paused_partner (
  partner   VARCHAR(60) NOT NULL PRIMARY KEY,
  paused_at BIGINT      NOT NULL
);

-- Drop-in routes that take receipts: each gets a delivery of every receipt from its first start on.
CREATE TABLE exchange.receipt_route (
  name  VARCHAR(40) NOT NULL PRIMARY KEY,
  since BIGINT      NOT NULL
);

CREATE TABLE exchange.reconciliation (
  id      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  partner VARCHAR(60)  NOT NULL,
  day     DATE         NOT NULL,
  run_at  BIGINT       NOT NULL,
  ours    INTEGER      NOT NULL,
  theirs  INTEGER      NOT NULL,
  error   VARCHAR(500) NOT NULL
);
CREATE INDEX reconciliation_partner ON exchange.reconciliation (partner, run_at);

CREATE TABLE exchange.reconciliation_difference (
  reconciliation BIGINT       NOT NULL,
  message_id     VARCHAR(120) NOT NULL,
  kind           VARCHAR(20)  NOT NULL,
  PRIMARY KEY (reconciliation, message_id),
  FOREIGN KEY (reconciliation) REFERENCES exchange.reconciliation (id) ON DELETE CASCADE
);
