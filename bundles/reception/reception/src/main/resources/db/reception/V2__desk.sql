-- Desks of the reception; an operator sits at one, and a desk calls tickets of its services.
CREATE TABLE reception.desk (
  id       VARCHAR(36)  NOT NULL PRIMARY KEY,
  office   VARCHAR(60)  NOT NULL,
  name     VARCHAR(60)  NOT NULL,
  services VARCHAR(400) NOT NULL,
  operator VARCHAR(100)
);
CREATE UNIQUE INDEX desk_name ON reception.desk (office, name);

CREATE TABLE reception.ticket_counter (
  office      VARCHAR(60) NOT NULL,
  day         DATE        NOT NULL,
  letter      VARCHAR(1)  NOT NULL,
  last_number INTEGER     NOT NULL,
  PRIMARY KEY (office, day, letter)
);

-- Tickets hold no personal data.
CREATE TABLE reception.ticket (
  id              VARCHAR(36)  NOT NULL PRIMARY KEY,
  office          VARCHAR(60)  NOT NULL,
  day             DATE         NOT NULL,
  service         VARCHAR(40)  NOT NULL,
  service_name    VARCHAR(120) NOT NULL,
  letter          VARCHAR(1)   NOT NULL,
  number          INTEGER      NOT NULL,
  priority        SMALLINT     NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  issued_at       BIGINT       NOT NULL,
  first_called_at BIGINT,
  called_at       BIGINT,
  desk_id         VARCHAR(36),
  desk_name       VARCHAR(60),
  only_desk       VARCHAR(36),
  closed_at       BIGINT
);
CREATE UNIQUE INDEX ticket_number ON reception.ticket (office, day, letter, number);
CREATE INDEX ticket_state ON reception.ticket (office, day, state);

CREATE TABLE reception.needs (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  office       VARCHAR(60)   NOT NULL,
  ticket_id    VARCHAR(36),
  person_code  VARCHAR(16)   NOT NULL,
  person_name  VARCHAR(200)  NOT NULL,
  target_group VARCHAR(40)   NOT NULL,
  needs        VARCHAR(400)  NOT NULL,
  outcome      VARCHAR(40)   NOT NULL,
  referral     VARCHAR(200),
  note         VARCHAR(1000),
  written_by   VARCHAR(100)  NOT NULL,
  written_at   BIGINT        NOT NULL
);
CREATE INDEX needs_person ON reception.needs (person_code, written_at);
CREATE INDEX needs_office ON reception.needs (office, written_at);

CREATE TABLE reception.contact_request (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  office      VARCHAR(60)   NOT NULL,
  account     VARCHAR(100)  NOT NULL,
  holder_code VARCHAR(16)   NOT NULL,
  holder_name VARCHAR(200)  NOT NULL,
  company     SMALLINT      NOT NULL,
  subject     VARCHAR(200)  NOT NULL,
  body        VARCHAR(4000) NOT NULL,
  asked_at    BIGINT        NOT NULL,
  due_day     DATE          NOT NULL,
  state       VARCHAR(10)   NOT NULL,
  taken_by    VARCHAR(100),
  answer      VARCHAR(4000),
  answered_by VARCHAR(200),
  answered_at BIGINT
);
CREATE INDEX contact_office ON reception.contact_request (office, state, due_day);
CREATE INDEX contact_holder ON reception.contact_request (holder_code, asked_at);

CREATE TABLE reception.company_interview (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  office       VARCHAR(60)   NOT NULL,
  company_code VARCHAR(16)   NOT NULL,
  company_name VARCHAR(200)  NOT NULL,
  who          VARCHAR(200)  NOT NULL,
  topics       VARCHAR(400)  NOT NULL,
  material     VARCHAR(1000),
  note         VARCHAR(1000),
  next_step    VARCHAR(300)  NOT NULL,
  next_day     DATE          NOT NULL,
  written_by   VARCHAR(100)  NOT NULL,
  written_at   BIGINT        NOT NULL
);
CREATE INDEX interview_company ON reception.company_interview (company_code, written_at);
CREATE INDEX interview_office ON reception.company_interview (office, written_at);
