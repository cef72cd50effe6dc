package it.sintesi.communications.application;

import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.format.schema.XmlEscape;
import it.sintesi.kernel.api.Rejection;

import java.nio.charset.StandardCharsets;

/** Writes a receipt as XML: once, when the act is made; afterwards only the stored bytes are given out. */
final class ReceiptXml {

    /** Namespace of the receipt. */
    static final String NAMESPACE = "urn:sintesi:comunicazioni:ricevuta:1";

    private final StringBuilder out = new StringBuilder(1200);

    private ReceiptXml() {
    }

    /** The document; {@code receipt.xml()} is not looked at. */
    static byte[] of(Receipt receipt) {
        return new ReceiptXml().write(receipt);
    }

    private byte[] write(Receipt r) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Ricevuta xmlns=\"").append(NAMESPACE).append("\">");
        element("codiceComunicazione", r.code());
        element("protocollo", r.protocol());
        element("dataOraCertificata", r.certifiedAt().toString());
        element("improntaSHA256", r.digest());
        element("modulo", r.form().root());
        element("evento", r.event().code());
        element("datoreLavoro", r.employer());
        element("lavoratore", r.worker());
        element("dataEvento", r.eventDate().toString());
        if (r.dueDate() != null) {
            element("scadenza", r.dueDate().toString());
            element("giorniRitardo", Integer.toString(r.daysLate()));
        }
        element("comunicazionePrecedente", r.corrects());
        element("mittente", r.sender());
        element("delega", r.mandate());
        r.warnings().forEach(this::warning);
        return out.append("</Ricevuta>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void warning(Rejection w) {
        out.append("<avviso codice=\"");
        XmlEscape.append(out, w.code(), true);
        out.append("\" campo=\"");
        XmlEscape.append(out, w.field(), true);
        out.append("\">");
        XmlEscape.append(out, w.message(), false);
        out.append("</avviso>");
    }

    private void element(String name, String value) {
        if (value != null) {
            out.append('<').append(name).append('>');
            XmlEscape.append(out, value, false);
            out.append("</").append(name).append('>');
        }
    }
}
