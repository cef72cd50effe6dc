-- Moments are microseconds since 1970 UTC; months are the first day. What was forecast is never changed: what then happened is asked of the warehouse.
CREATE TABLE forecasts.forecast (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  measure VARCHAR(40) NOT NULL,
  -- model of the points
  model VARCHAR(30) NOT NULL,
  made_us BIGINT NOT NULL,
  made_by VARCHAR(100) NOT NULL,
  origin DATE NOT NULL,
  -- months of history
  history INTEGER NOT NULL,
  mase DOUBLE PRECISION NOT NULL,
  published SMALLINT NOT NULL
);
CREATE INDEX forecast_measure ON forecasts.forecast (measure, made_us);

CREATE TABLE forecasts.point (
  forecast_id VARCHAR(36) NOT NULL,
  point_month DATE NOT NULL,
  figure DECIMAL(20, 2) NOT NULL,
  low80 DECIMAL(20, 2) NOT NULL,
  high80 DECIMAL(20, 2) NOT NULL,
  low95 DECIMAL(20, 2) NOT NULL,
  high95 DECIMAL(20, 2) NOT NULL,
  PRIMARY KEY (forecast_id, point_month)
);

CREATE TABLE forecasts.trial (
  forecast_id VARCHAR(36) NOT NULL,
  place SMALLINT NOT NULL,
  model VARCHAR(30) NOT NULL,
  origins INTEGER NOT NULL,
  mae DOUBLE PRECISION NOT NULL,
  mape DOUBLE PRECISION NOT NULL,
  mase DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (forecast_id, place)
);
