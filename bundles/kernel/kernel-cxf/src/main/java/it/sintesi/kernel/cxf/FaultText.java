package it.sintesi.kernel.cxf;

/**
 * What a SOAP fault says. The national transport knows two e-Gov codes (sheet comunicazioni-trasporto, §4): {@code EGOV_IT_101} sender not
 * known, do not retry; {@code EGOV_IT_300} error in processing, retry later. Other faults carry plain text.
 *
 * @param client true when the sender must mend something
 * @param text   in Italian, without anything of the exception
 */
record FaultText(boolean client, String text) {

    static FaultText of(Failure failure) {
        String text = switch (failure.status()) {
            case 401, 403 -> "EGOV_IT_101 - Mittente non riconosciuto: " + failure.detail();
            case 429, 500, 503 -> "EGOV_IT_300 - Errore nel processamento del messaggio: " + failure.detail();
            default -> failure.detail();
        };
        return new FaultText(failure.status() < 500 && failure.status() != 429, text);
    }

    String envelope(boolean soap12) {
        String safe = text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD]", "?").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return soap12
                ? "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\"><e:Body><e:Fault><e:Code><e:Value>e:" + (client ? "Sender" : "Receiver")
                        + "</e:Value></e:Code><e:Reason><e:Text xml:lang=\"it\">" + safe + "</e:Text></e:Reason></e:Fault></e:Body></e:Envelope>"
                : "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body><soapenv:Fault><faultcode>soapenv:"
                        + (client ? "Client" : "Server") + "</faultcode><faultstring xml:lang=\"it\">" + safe
                        + "</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>";
    }
}
