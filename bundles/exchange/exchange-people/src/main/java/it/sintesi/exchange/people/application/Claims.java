package it.sintesi.exchange.people.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.exchange.people.PeopleAreas;
import it.sintesi.exchange.people.PeopleKernel;
import it.sintesi.exchange.people.persistence.ClaimStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.people.format.did.DidFormats;
import it.sintesi.people.format.did.InpsDid;
import it.sintesi.people.format.did.InpsDidList;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.Person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in the declarations that INPS sends: a claim of NASpI, DIS-COLL or mobility is a declaration by law (D.Lgs. 150/2015 art. 21 c. 1). */
public final class Claims {

    private static final String LAW = "D.Lgs. 150/2015 art. 21 c. 1";
    private static final Caller SYSTEM = Caller.system("DID da INPS");

    private final PeopleKernel kernel;
    private final PeopleAreas areas;
    private final ClaimStore claims;
    private final OfficeCodes offices;

    public Claims(PeopleKernel kernel, PeopleAreas areas, ClaimStore claims, OfficeCodes offices) {
        this.kernel = kernel;
        this.areas = areas;
        this.claims = claims;
        this.offices = offices;
    }

    /**
     * What became of a claim.
     *
     * @param did    identifier of the declaration
     * @param before true when the same claim had come before
     */
    public record Taken(String did, boolean before) {
    }

    /**
     * Takes a claim in; the same again changes nothing.
     *
     * @throws ServiceException MALFORMED, REJECTED with every reason, or CONFLICT for another content under the same identifier
     */
    public Taken take(Caller caller, String text) {
        kernel.authorisation().require(caller, Permission.PEOPLE_EXCHANGE, Subject.NONE);
        InpsDidList list = DidFormats.FROM_INPS.read(text).orThrow();
        List<Rejection> wrong = wrong(list.did());
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
        String id = list.id() + ":" + list.did().protocol();
        String digest = Digests.of(DidFormats.FROM_INPS.write(list));
        Optional<ClaimStore.Claim> former = kernel.transactions().required(() -> claims.find(id));
        if (former.isPresent()) {
            return again(former.get(), digest, id);
        }
        return kernel.transactions().required(() -> {
            areas.people().learn(SYSTEM, person(list.did()), new Origin("INPS " + list.did().protocol(), kernel.clock().now()));
            Did did = areas.dids().takeIn(SYSTEM, list.did().person(), list.did().declaredOn(), DidOrigin.INPS, id);
            claims.create(id, list.did().person(), new ClaimStore.Claim(digest, did.id()), kernel.clock().now());
            kernel.audit().record(AuditEntry.ok(caller, "people.did.take", "person", list.did().person(), list.did().person(), "DID da una domanda di prestazione all'INPS"));
            return new Taken(did.id(), false);
        });
    }

    private static Taken again(ClaimStore.Claim former, String digest, String id) {
        if (!former.digest().equals(digest)) {
            throw ServiceException.conflict(Rejection.error("INP-006", "IdComunicazione", "La comunicazione " + id + " è già arrivata con un altro contenuto", "Usare un nuovo identificativo").said(Phrase.of("INP-AGAIN", id)));
        }
        return new Taken(former.did(), true);
    }

    private List<Rejection> wrong(InpsDid did) {
        LocalDate today = kernel.clock().today();
        List<Rejection> found = new ArrayList<>();
        if (!FiscalCode.valid(did.person())) {
            found.add(error("INP-001", "DID.CodiceFiscale", "Il codice fiscale «" + did.person() + "» è errato", "Correggere il codice fiscale", did.person()));
        }
        if (did.declaredOn().isAfter(today)) {
            found.add(error("INP-002", "DID.DataDichiarazione", "La dichiarazione è nel futuro: «" + did.declaredOn() + "»", "Usare la data della domanda", did.declaredOn()));
        }
        if (!offices.ours(did.office())) {
            found.add(error("INP-003", "DID.CodiceUnivocoCPI", "Il centro per l'impiego «" + did.office() + "» non è di questa provincia", "Inviare al centro competente per il domicilio", did.office()));
        }
        if (!"I".equals(did.operation())) {
            found.add(error("INP-004", "DID.TipoOperazione", "Qui si ricevono solo inserimenti: «" + did.operation() + "»", "Per modifiche e annullamenti scrivere al centro per l'impiego competente", did.operation()));
        }
        return found;
    }

    private static Rejection error(String code, String field, String message, String mend, Object value) {
        return new Rejection(code, Severity.ERROR, field, LAW, message, mend).said(Phrase.of(code, value));
    }

    private Person person(InpsDid did) {
        FiscalCode code = FiscalCode.parse(did.person()).orElseThrow();
        return new Person(did.person(), did.surname(), did.name(), code.sex(), code.birthDate(kernel.clock().today()).orElse(null), code.birthPlace(), did.citizenship(),
                new Address(did.domicileCode(), did.postcode(), did.street()), null, new Contacts(did.mobile() == null ? did.phone() : did.mobile(), did.email(), null), null);
    }
}
