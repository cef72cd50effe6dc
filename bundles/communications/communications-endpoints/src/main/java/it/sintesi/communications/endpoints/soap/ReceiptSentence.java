package it.sintesi.communications.endpoints.soap;

import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/**
 * The receipt in one line, for {@code Descr_Esito}: the transport has no place for the assigned code. Words {@code Codice=}, {@code Protocollo=},
 * {@code Data=}, {@code Impronta=} and their order are a promise to clients; what follows them is for people.
 */
final class ReceiptSentence {
    private ReceiptSentence() {
    }

    static String of(IntakeOutcome outcome) {
        Receipt receipt = outcome.receipt();
        StringBuilder text = new StringBuilder(200).append(outcome.repeated() ? "Comunicazione già accettata." : "Comunicazione accettata.")
                .append(" Codice=").append(receipt.code()).append(" Protocollo=").append(receipt.protocol()).append(" Data=")
                .append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(receipt.certifiedAt().atZone(CertifiedClock.ZONE)))
                .append(" Impronta=").append(receipt.digest());
        if (receipt.daysLate() > 0) {
            text.append(" Tardiva: scadenza ").append(receipt.dueDate()).append(", giorni di ritardo ").append(receipt.daysLate()).append('.');
        }
        if (!outcome.rejections().isEmpty()) {
            text.append(" Avvisi: ").append(outcome.rejections().stream().map(Rejection::code).collect(Collectors.joining(", "))).append('.');
        }
        return text.toString();
    }
}
