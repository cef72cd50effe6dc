package it.sintesi.bench.echo;

import javax.jws.WebService;

/** Nothing behind the interface. */
@WebService(endpointInterface = "it.sintesi.bench.echo.StandardEcho", targetNamespace = StandardEcho.NAMESPACE)
public final class StandardEchoService implements StandardEcho {
    /** Length of the sentence of a receipt, characters. */
    private static final int RECEIPT = 230;

    @Override
    public String echo(String text) {
        return text.substring(0, Math.min(RECEIPT, text.length()));
    }
}
