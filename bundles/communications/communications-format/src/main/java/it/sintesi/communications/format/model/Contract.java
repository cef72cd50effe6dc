package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * Group CONTRATTO: {@code InizioRapporto}, {@code Contratto} of UniLav and of VarDatori.
 *
 * @param start              {@code @dataInizio}
 * @param end                {@code @dataFine}, planned end
 * @param trainingEnd        {@code @dataFinePeriodoFormativo} (also read as {@code dataFinePF})
 * @param kind               {@code @TipologiaContrattuale}
 * @param fund               {@code @entePrevidenziale}, 2 digits
 * @param fundPosition       {@code @codiceEntePrevidenziale}
 * @param workingPartner     {@code @socioLavoratore}
 * @param mobility           {@code @lavInMobilita}
 * @param seasonal           {@code @lavoroStagionale}
 * @param agriculture        {@code @lavoroInAgricoltura}
 * @param plannedDays        {@code @ggLavorativePreviste}, digits
 * @param agriculturalWork   {@code @tipoLavorazione}
 * @param mandatory          {@code @assunzioneObbligatoria}, L. 68/1999
 * @param mandatoryCategory  {@code @categoriaLavoratoreAssunzioneObbligatoria} (doubtful name)
 * @param agreement          {@code ccnl}
 * @param level              {@code livelloInquadramento}
 * @param law68              {@code legge68}; UniLav only
 * @param workingTime        {@code tipoOrario}
 * @param occupation         {@code qualificaProfessionale}, CP ISTAT
 * @param pay                {@code RetribuzioneCompenso}, digits, euro gross a year
 * @param inailPosition      {@code PatINAIL} (UniLav, element) or {@code @patINAIL} (VarDatori)
 */
public record Contract(LocalDate start, LocalDate end, LocalDate trainingEnd, String kind, String fund,
                       String fundPosition, Boolean workingPartner, Boolean mobility, Boolean seasonal,
                       Boolean agriculture, String plannedDays, String agriculturalWork, Boolean mandatory,
                       String mandatoryCategory, String agreement, String level, Law68 law68, WorkingTime workingTime,
                       String occupation, String pay, String inailPosition) {

    /** The yearly pay in whole euro, {@code null} when absent or not digits. */
    public Integer payEuro() {
        return Digits.number(pay);
    }

    /** The same contract with other dates. */
    public Contract withDates(LocalDate newStart, LocalDate newEnd) {
        return new Contract(newStart, newEnd, trainingEnd, kind, fund, fundPosition, workingPartner, mobility, seasonal,
                agriculture, plannedDays, agriculturalWork, mandatory, mandatoryCategory, agreement, level, law68,
                workingTime, occupation, pay, inailPosition);
    }
}
