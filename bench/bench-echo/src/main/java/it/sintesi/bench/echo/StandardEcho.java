package it.sintesi.bench.echo;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;

/** The echo as most people write a SOAP service: an annotated interface, document/literal wrapped, bound by JAXB. It takes the bytes that intake takes. */
@WebService(targetNamespace = StandardEcho.NAMESPACE)
public interface StandardEcho {
    /** Namespace of the request that the bench sends. */
    String NAMESPACE = "http://servizi.lavoro.gov.it/comobbl/types";

    /** Answers with the beginning of the text, as long as a receipt. */
    @WebMethod(operationName = "richiesta_RichiestaRispostaSincrona_UniLav")
    @WebResult(name = "answer", targetNamespace = NAMESPACE)
    String echo(@WebParam(name = "UniLavXML", targetNamespace = NAMESPACE) String text);
}
