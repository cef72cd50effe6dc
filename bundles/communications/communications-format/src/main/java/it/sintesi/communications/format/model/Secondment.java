package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * Secondment of a worker (all names doubtful, unilav §4).
 *
 * @param end            {@code @dataFineDistacco}
 * @param partial        {@code @distaccoParziale}
 * @param foreignCompany {@code @distaccoAziendaEstera}
 * @param receiver       {@code DatoreDistaccatario}
 */
public record Secondment(LocalDate end, Boolean partial, Boolean foreignCompany, Receiver receiver) {

    /**
     * {@code DatoreDistaccatario}: the employer that receives the worker.
     *
     * @param fiscalCode    {@code @codiceFiscale}, absent for a foreign company
     * @param name          {@code @denominazione}
     * @param workSeat      {@code SedeLavoro}
     * @param sector        {@code Settore}
     * @param inailPosition {@code PatINAIL}
     */
    public record Receiver(String fiscalCode, String name, Seat workSeat, String sector, String inailPosition) {
    }
}
