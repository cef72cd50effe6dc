-- What the step of the ladder and the conditions of an offer say, for pages in other languages; what was kept before this has only its Italian text.
ALTER TABLE conditionality.sanction ADD COLUMN proposed_told VARCHAR(1000);
ALTER TABLE conditionality.offer_condition ADD COLUMN told VARCHAR(1000);
