package it.sintesi.communications.format.model;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code TrasferimentoAzienda}.
 *
 * @param code     {@code @codiceTrasferimento}, 2 digits
 * @param date     {@code @dataInizio}, effect date
 * @param leaseEnd {@code @dataFineAffittoRamo}, end of the lease, code 02
 * @param previous {@code DatorePrecedente}
 * @param sites    {@code SedeLavoro}, the places of work with their workers
 */
public record Transfer(String code, LocalDate date, LocalDate leaseEnd, Employer previous, List<MovedSite> sites)
        implements EmployerChange {

    /** The list is copied, so that the record is immutable. */
    public Transfer {
        sites = List.copyOf(sites);
    }
}
