-- Subjects that wait for a later attempt are found by their time; the order within a subject follows from the queue.
DROP INDEX exchange.delivery_subject;
CREATE INDEX delivery_due ON exchange.delivery (partner, state, next_attempt_at, subject);
