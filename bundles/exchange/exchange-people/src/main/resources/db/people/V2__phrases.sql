-- What answers and notes say, for pages in other languages; what was kept before this, and the node's own words, have only their Italian text.
ALTER TABLE people.message ADD COLUMN told ${clob};
ALTER TABLE people.sap_record ADD COLUMN note_told ${clob};
