-- Requests of intermediaries for mandates. Times: microseconds since 1970, UTC.
CREATE TABLE registry.mandate_request (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  company VARCHAR(16) NOT NULL,
  intermediary VARCHAR(16) NOT NULL,
  intermediary_kind VARCHAR(30) NOT NULL,
  scopes VARCHAR(100) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  note VARCHAR(1000) NOT NULL,
  state VARCHAR(10) NOT NULL,
  requested_by VARCHAR(100) NOT NULL,
  requested_at BIGINT NOT NULL,
  decided_by VARCHAR(100),
  decided_at BIGINT,
  reason VARCHAR(500) NOT NULL,
  mandate_id VARCHAR(36)
);
CREATE INDEX mandate_request_company ON registry.mandate_request (company, requested_at);
CREATE INDEX mandate_request_intermediary ON registry.mandate_request (intermediary, requested_at);
CREATE INDEX mandate_request_state ON registry.mandate_request (state, requested_at);

-- Signed documents: of a request, and of the mandate that it became.
CREATE TABLE registry.mandate_document (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  request_id VARCHAR(36),
  mandate_id VARCHAR(36),
  file_name VARCHAR(200) NOT NULL,
  content_type VARCHAR(40) NOT NULL,
  size_bytes INT NOT NULL,
  digest VARCHAR(64) NOT NULL,
  uploaded_by VARCHAR(100) NOT NULL,
  uploaded_at BIGINT NOT NULL,
  content ${blob} NOT NULL
);
CREATE INDEX mandate_document_request ON registry.mandate_document (request_id);
CREATE INDEX mandate_document_mandate ON registry.mandate_document (mandate_id);
CREATE INDEX mandate_holder ON registry.mandate (intermediary, granted_at);
