-- Moments are BIGINT microseconds since 1970 UTC; times of day are minutes since midnight in Italy.
CREATE TABLE reception.service (
  id        VARCHAR(36)  NOT NULL PRIMARY KEY,
  office    VARCHAR(60)  NOT NULL,
  code      VARCHAR(40)  NOT NULL,
  name      VARCHAR(120) NOT NULL,
  minutes   INTEGER      NOT NULL,
  seats     INTEGER      NOT NULL,
  kind      VARCHAR(10)  NOT NULL,
  performer VARCHAR(120) NOT NULL,
  online    SMALLINT     NOT NULL,
  letter    VARCHAR(1),
  active    SMALLINT     NOT NULL
);
CREATE UNIQUE INDEX service_code ON reception.service (office, code);

-- An agenda without operator belongs to a group service; one without end ends on 9999-12-31.
CREATE TABLE reception.agenda (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  office        VARCHAR(60)  NOT NULL,
  service       VARCHAR(40)  NOT NULL,
  operator      VARCHAR(100),
  operator_name VARCHAR(200),
  first_day     DATE         NOT NULL,
  last_day      DATE         NOT NULL
);
CREATE INDEX agenda_office ON reception.agenda (office, service);

CREATE TABLE reception.agenda_week (
  agenda_id   VARCHAR(36) NOT NULL REFERENCES reception.agenda (id),
  weekday     SMALLINT    NOT NULL,
  from_minute INTEGER     NOT NULL,
  to_minute   INTEGER     NOT NULL,
  PRIMARY KEY (agenda_id, weekday, from_minute)
);

-- ABSENT: of an operator, or of the whole office when there is none; EXTRA: an agenda is open besides its week.
CREATE TABLE reception.agenda_exception (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  office      VARCHAR(60)  NOT NULL,
  kind        VARCHAR(10)  NOT NULL,
  operator    VARCHAR(100),
  agenda_id   VARCHAR(36),
  first_day   DATE         NOT NULL,
  last_day    DATE         NOT NULL,
  from_minute INTEGER      NOT NULL,
  to_minute   INTEGER      NOT NULL,
  reason      VARCHAR(200) NOT NULL
);
CREATE INDEX agenda_exception_days ON reception.agenda_exception (office, last_day);

CREATE TABLE reception.appointment (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  person_code  VARCHAR(16),
  company_code VARCHAR(16),
  holder_name  VARCHAR(200) NOT NULL,
  office       VARCHAR(60)  NOT NULL,
  service      VARCHAR(40)  NOT NULL,
  service_name VARCHAR(120) NOT NULL,
  agenda_id    VARCHAR(36)  NOT NULL,
  operator     VARCHAR(100),
  day          DATE         NOT NULL,
  start_minute INTEGER      NOT NULL,
  minutes      INTEGER      NOT NULL,
  state        VARCHAR(10)  NOT NULL,
  pact_call    SMALLINT     NOT NULL,
  channel      VARCHAR(10)  NOT NULL,
  note         VARCHAR(500),
  account      VARCHAR(100),
  email        VARCHAR(254),
  phone        VARCHAR(40),
  booked_by    VARCHAR(100) NOT NULL,
  booked_at    BIGINT       NOT NULL,
  closed_by    VARCHAR(100),
  closed_at    BIGINT,
  reason       VARCHAR(40),
  reason_note  VARCHAR(500),
  moved_to     VARCHAR(36),
  reminded_at  BIGINT
);
CREATE INDEX appointment_person ON reception.appointment (person_code, day);
CREATE INDEX appointment_company ON reception.appointment (company_code, day);
CREATE INDEX appointment_office ON reception.appointment (office, day);
CREATE INDEX appointment_reminder ON reception.appointment (state, day);

-- Who holds which five minutes of whom: an operator (u:), a seat of a group (g:), the person itself (p:). Two bookings can never both
-- commit the same row: this key, not the program, forbids double bookings.
CREATE TABLE reception.place (
  resource VARCHAR(120) NOT NULL,
  moment   BIGINT       NOT NULL,
  seat     INTEGER      NOT NULL,
  owner    VARCHAR(36)  NOT NULL,
  PRIMARY KEY (resource, moment, seat)
);
CREATE INDEX place_owner ON reception.place (owner);

CREATE TABLE reception.waiting (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  office         VARCHAR(60)  NOT NULL,
  service        VARCHAR(40)  NOT NULL,
  person_code    VARCHAR(16)  NOT NULL,
  holder_name    VARCHAR(200) NOT NULL,
  account        VARCHAR(100),
  email          VARCHAR(254),
  asked_at       BIGINT       NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  agenda_id      VARCHAR(36),
  operator       VARCHAR(100),
  day            DATE,
  start_minute   INTEGER,
  offer_until    BIGINT,
  appointment_id VARCHAR(36)
);
CREATE INDEX waiting_order ON reception.waiting (office, service, state, asked_at);
CREATE INDEX waiting_person ON reception.waiting (person_code, state);

-- What a citizen has typed so far; its identifier becomes that of the appointment, so that a form sent twice books once.
CREATE TABLE reception.draft (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  account      VARCHAR(100) NOT NULL,
  office       VARCHAR(60)  NOT NULL,
  service      VARCHAR(40)  NOT NULL,
  operator     VARCHAR(100),
  day          DATE         NOT NULL,
  start_minute INTEGER      NOT NULL,
  minutes      INTEGER      NOT NULL,
  note         VARCHAR(500),
  email        VARCHAR(254),
  phone        VARCHAR(40),
  began_at     BIGINT       NOT NULL
);
CREATE INDEX draft_began ON reception.draft (began_at);
