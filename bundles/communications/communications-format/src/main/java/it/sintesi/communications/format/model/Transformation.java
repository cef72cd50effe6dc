package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code Trasformazione}: transformation, transfer or secondment.
 *
 * @param code              {@code @codiceTrasformazione}, two letters
 * @param date              {@code @dataTrasformazione}
 * @param contract          {@code Contratto}, as it is after the event
 * @param previousWorkplace {@code SedeLavoroPrecedente} (doubtful name), also read from {@code DatoreLavoroPrec/Sede}; code TL
 * @param secondment        data of a secondment, code DL; {@code null} when none of them is present
 */
public record Transformation(String code, LocalDate date, Contract contract, Address previousWorkplace,
                             Secondment secondment) implements Event {
    @Override
    public String element() {
        return "Trasformazione";
    }
}
