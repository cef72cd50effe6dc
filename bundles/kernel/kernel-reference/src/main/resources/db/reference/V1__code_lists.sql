-- One row a list. shipped_digest: file of the bundle that was loaded last; revision grows with every change, so that other nodes notice.
CREATE TABLE reference.code_list (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  title VARCHAR(200) NOT NULL,
  incomplete SMALLINT NOT NULL,
  source VARCHAR(500) NOT NULL,
  licence VARCHAR(200) NOT NULL,
  updated_on DATE NOT NULL,
  note VARCHAR(1000) NOT NULL,
  shipped_digest VARCHAR(64) NOT NULL,
  imported SMALLINT NOT NULL,
  revision BIGINT NOT NULL
);

-- One row a code and period; attributes: the other columns as name, value, name, value, parted by tabs.
CREATE TABLE reference.code_entry (
  list_name VARCHAR(60) NOT NULL REFERENCES reference.code_list (name),
  position INTEGER NOT NULL,
  code VARCHAR(40) NOT NULL,
  description VARCHAR(1000) NOT NULL,
  valid_from DATE,
  valid_to DATE,
  attributes VARCHAR(4000),
  PRIMARY KEY (list_name, position)
);
