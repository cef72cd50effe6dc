-- What the step of the ladder says, for pages in other languages; those proposed before this have only their Italian text.
ALTER TABLE conditionality.sanction ADD COLUMN proposed_told VARCHAR(1000);
