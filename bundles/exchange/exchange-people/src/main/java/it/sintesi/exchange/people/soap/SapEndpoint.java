package it.sintesi.exchange.people.soap;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.exchange.people.application.SapDesk;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.people.format.sap.SapWs;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** sapWS: eight operations in one service. */
record SapEndpoint(SapDesk desk, SapWs codec) implements BiFunction<Caller, String, String> {

    private static final Set<String> OPERATIONS = Set.of("invioSAP", "richiestaSAP", "recuperaListaSAPNonAttive", "verificaEsistenzaSAP", "richiestaCodSAPRegTitolare", "annullaSAP", "notificaSAP",
            "richiestaSAP_N00_A02");

    @Override
    public String apply(Caller caller, String request) {
        SapWs.Message message = codec.read(request).orThrow();
        if (!OPERATIONS.contains(message.operation())) {
            throw new ServiceException(ServiceException.Kind.MALFORMED, "Operazione non prevista", List.of(Rejection.error("XML-ROOT", "", "Operazione non prevista da sapWS",
                    "Usare una delle otto operazioni, nello spazio dei nomi " + codec.namespace()).said(Phrase.of("NOD-OPERATION", codec.namespace()))));
        }
        return desk.answer(caller, message);
    }
}
