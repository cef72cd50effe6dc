-- Per cent of the months ahead of a trial that fell within the bands; null for trials made before.
ALTER TABLE forecasts.trial ADD COLUMN in80 DOUBLE PRECISION;
ALTER TABLE forecasts.trial ADD COLUMN in95 DOUBLE PRECISION;
