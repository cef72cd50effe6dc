package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code InizioContratto/Inizio}: the assignment ("missione") at the user company.
 *
 * @param start                {@code @dataInizioMissione}
 * @param end                  {@code @dataFineMissione}
 * @param plannedDays          {@code @ggLavorativePreviste}, digits
 * @param activity             {@code @descrizioneAttivita}
 * @param agriculturalActivity {@code @descrizioneAttivitaAgricol}
 * @param agriculture          {@code @lavoroInAgricoltura}
 * @param asbestosRisk         {@code @rischioAsbestosiSilicosi}
 * @param tariff1              {@code @voceTariffa_1}, 4 characters
 * @param tariff2              {@code @voceTariffa_2}, 4 characters
 * @param tariff3              {@code @voceTariffa_3}, 4 characters
 * @param mandatory            {@code @assunzioneObbligatoria}
 * @param inailPosition        {@code PatINAIL}
 * @param workingTime          {@code tipoOrario}
 * @param occupation           {@code qualificaProfessionale}
 * @param agreement            {@code ccnl}
 * @param level                {@code livelloInquadramento}
 * @param pay                  {@code RetribuzioneCompenso}, digits, euro gross a year
 */
public record Assignment(LocalDate start, LocalDate end, String plannedDays, String activity,
                         String agriculturalActivity, Boolean agriculture, Boolean asbestosRisk, String tariff1,
                         String tariff2, String tariff3, Boolean mandatory, String inailPosition,
                         WorkingTime workingTime, String occupation, String agreement, String level, String pay) {

    /** The yearly pay in whole euro, {@code null} when absent or not digits. */
    public Integer payEuro() {
        return Digits.number(pay);
    }
}
