-- "Did it arrive?" by identifier or digest; who works for an employer.
CREATE INDEX communication_message_id ON communications.communication (message_id);
CREATE INDEX communication_digest ON communications.communication (digest);

-- A file that corrects the refused ones of an earlier upload.
CREATE TABLE communications.upload_correction (
  upload_id VARCHAR(36) NOT NULL PRIMARY KEY,
  corrects VARCHAR(36) NOT NULL
);
CREATE INDEX upload_correction_corrects ON communications.upload_correction (corrects);
