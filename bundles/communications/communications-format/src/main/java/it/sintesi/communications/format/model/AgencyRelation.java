package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code RapportoAgenziaSomm}: the relationship between agency and worker.
 *
 * @param start        {@code @dataInizioSomm}
 * @param end          {@code @dataFineSomm}
 * @param trainingEnd  {@code @dataFinePeriodoFormativo}
 * @param fund         {@code @entePrevidenziale}, 2 digits
 * @param fundPosition {@code @codiceEntePrevidenziale}
 * @param contractKind {@code @TipologiaContrattuale}
 * @param allowance    {@code @indennitaDisponibilita}, digits, euro
 * @param mobility     {@code @lavInMobilita}
 * @param agencyNumber {@code @numeroAgenziaSomm}, digits
 * @param workerNumber {@code @numeroMatricola}, digits
 */
public record AgencyRelation(LocalDate start, LocalDate end, LocalDate trainingEnd, String fund, String fundPosition,
                             String contractKind, String allowance, Boolean mobility, String agencyNumber,
                             String workerNumber) {
}
