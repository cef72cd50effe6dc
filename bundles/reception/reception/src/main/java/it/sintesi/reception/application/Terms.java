package it.sintesi.reception.application;

import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Times and terms of the reception: dated parameters of {@code parameters/reception.csv}. */
public final class Terms {

    /** How long before its beginning a citizen may still book, in minutes. */
    public static final String NOTICE = "appuntamento.anticipo.minuti";
    /** How many days ahead can be booked. */
    public static final String HORIZON = "appuntamento.orizzonte.giorni";
    /** Until how many hours before a citizen may move or cancel. */
    public static final String CANCEL = "appuntamento.disdetta.ore";
    /** How many hours before people are reminded. */
    public static final String REMIND = "appuntamento.promemoria.ore";
    /** How many hours an offered place is held. */
    public static final String OFFER = "attesa.offerta.ore";
    /** How many priority tickets are called in a row while others wait. */
    public static final String IN_A_ROW = "coda.precedenze.consecutive";
    /** Within how many days a request for contact is answered. */
    public static final String ANSWER = "contatto.risposta.giorni";
    /** How many days before that term a request is at risk. */
    public static final String RISK = "contatto.rischio.giorni";

    private static final int COLUMNS = 7;

    private final Parameters parameters = Parameters.of(Csv.rows("/parameters/reception.csv", COLUMNS).stream().map(Terms::parameter).toList());

    /** The parameter in force on a day: value, source, and whether it is still to be checked. */
    public Parameter on(String code, LocalDate day) {
        return parameters.get(code, day);
    }

    /** Its value. */
    public int of(String code, LocalDate day) {
        return parameters.whole(code, day);
    }

    private static Parameter parameter(String[] c) {
        return new Parameter(c[0], new BigDecimal(c[1]), c[2], LocalDate.parse(c[3]), c[4].isEmpty() ? null : LocalDate.parse(c[4]), c[5], "SI".equals(c[6]));
    }
}
