package it.sintesi.observatory.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure of an external source.
 *
 * @param source       source (ISTAT_LABOUR_FORCE, INPS_SHORT_TIME, INFOCAMERE, EXCELSIOR)
 * @param series       series within the source (e.g. ordinaria, tasso_occupazione)
 * @param from         first day of the period
 * @param to           last day of the period
 * @param municipality Belfiore code, null for the whole province
 * @param section      ATECO section, null for all
 * @param value        figure in the unit of the series
 */
public record ExternalFact(String source, String series, LocalDate from, LocalDate to, String municipality, String section, BigDecimal value) {
}
