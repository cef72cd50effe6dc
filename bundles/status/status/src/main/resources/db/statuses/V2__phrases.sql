-- Why a ledger was replaced and a certificate no longer holds, for pages in other languages; what was kept before this has only its Italian text.
ALTER TABLE statuses.former ADD COLUMN replaced_told VARCHAR(1000);
ALTER TABLE statuses.certificate ADD COLUMN superseded_told VARCHAR(1000);
