-- Subjects of a partner that wait for a later attempt: few rows, so that neither claims nor new deliveries need an index for them.
CREATE TABLE exchange.held_subject (
  partner  VARCHAR(60) NOT NULL,
  subject  VARCHAR(32) NOT NULL,
  until_at BIGINT      NOT NULL,
  PRIMARY KEY (partner, subject)
);
INSERT INTO exchange.held_subject (partner, subject, until_at)
  SELECT partner, subject, MAX(next_attempt_at) FROM exchange.delivery WHERE state = 'WAITING' AND attempts > 0 GROUP BY partner, subject;
DROP INDEX exchange.delivery_due;
-- Whether an event has had its deliveries is asked by message_id, which is unique; searches by communication go by it as well.
DROP INDEX exchange.delivery_communication;
