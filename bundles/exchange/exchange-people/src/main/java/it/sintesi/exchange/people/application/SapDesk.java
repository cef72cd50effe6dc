package it.sintesi.exchange.people.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.exchange.people.PeopleKernel;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.exchange.people.domain.NodeMessage.Kind;
import it.sintesi.exchange.people.domain.RecordRow;
import it.sintesi.exchange.people.persistence.MessageStore;
import it.sintesi.exchange.people.persistence.RecordStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.people.format.sap.Sap;
import it.sintesi.people.format.sap.SapFormat;
import it.sintesi.people.format.sap.SapRules;
import it.sintesi.people.format.sap.SapWs;
import it.sintesi.people.format.xml.Read;

import java.util.List;
import java.util.Optional;

/** Serves the eight operations of sapWS to other nodes; every use is authorised and leaves a row in the audit trail. */
public final class SapDesk {

    private static final String KO = "KO";
    private static final String OK = "OK";

    private final PeopleKernel kernel;
    private final RecordStore records;
    private final MessageStore messages;
    private final PolicyBook policies;
    private final OfficeCodes offices;
    private final SapWs codec;
    private final String region;

    public SapDesk(PeopleKernel kernel, RecordStore records, MessageStore messages, PolicyBook policies, OfficeCodes offices, SapWs codec, String region) {
        this.kernel = kernel;
        this.records = records;
        this.messages = messages;
        this.policies = policies;
        this.offices = offices;
        this.codec = codec;
        this.region = region;
    }

    /** Answers a request of the service. */
    public String answer(Caller caller, SapWs.Message request) {
        kernel.authorisation().require(caller, Permission.PEOPLE_EXCHANGE, Subject.NONE);
        return kernel.transactions().required(() -> {
            String id = request.value("CodiceSAP");
            String person = request.value("CodiceFiscale");
            String subject = person.isEmpty() ? records.personOf(id).orElse(null) : person;
            kernel.audit().record(AuditEntry.ok(caller, "people.sap." + request.operation(), "sap", id.isEmpty() ? person : id, subject, "Scheda anagrafico professionale: richiesta di un altro nodo"));
            return switch (request.operation()) {
                case "invioSAP" -> take(request.value("SAP"));
                case "richiestaSAP" -> write("richiestaSAP", "SAP", content(id).orElse(""));
                case "recuperaListaSAPNonAttive" -> write("recuperaListaSAPNonAttive", "SAPs", String.join(" ", records.gone()));
                case "verificaEsistenzaSAP" -> write("verificaEsistenzaSAP", "CodiceSAP", known(person).map(RecordRow::id).or(() -> records.receivedOf(person)).orElse(""));
                case "richiestaCodSAPRegTitolare" -> write("richiestaCodSAPRegTitolare", "CodiceSAP", known(person).map(RecordRow::id).orElse(""), "CodiceRegione", known(person).map(row -> region).orElse(""),
                        "CodiceEnteTitolare", known(person).map(RecordRow::holder).orElse(""));
                case "annullaSAP" -> verdict("annullaSAP", records.withdraw(id), "La scheda " + id + " non è fra quelle inviate da altri enti");
                case "notificaSAP" -> verdict("notificaSAP", notified(id, request.value("MotivoNotifica")), "La scheda " + id + " non è fra le nostre");
                case "richiestaSAP_N00_A02" -> write("richiestaSAP_N00_A02", "DID", policies.takingInCharge(person).map(policy -> policy.proposedOn().toString()).orElse(""));
                default -> throw new IllegalArgumentException(request.operation());
            };
        });
    }

    private Optional<RecordRow> known(String person) {
        return records.find(person).filter(row -> !row.id().isEmpty());
    }

    private String take(String text) {
        Read<Sap> read = SapFormat.SAP.read(text);
        List<Rejection> wrong = read.value() == null ? read.problems()
                : SapRules.check(read.value(), new NodeTables(kernel.codeLists(), offices, kernel.clock(), records, false)).stream().filter(Rejection::refuses).toList();
        if (wrong.isEmpty() && (read.value().sending().id() == null || read.value().personal() == null)) {
            wrong = List.of(Rejection.error("SP-003", "datiinvio.identificativosap", "Mancano l'identificativo della scheda o i dati anagrafici", "Inviare la scheda intera con il suo identificativo").said(Phrase.of("NOD-NOT-WHOLE")));
        }
        if (!wrong.isEmpty()) {
            return write("invioSAP", "Esito", KO, "MessaggioErrore", Answer.of(wrong).italian(), "CodiceSAP", "");
        }
        Sap sap = read.value();
        String person = sap.personal().identity().fiscalCode();
        records.received(sap.sending().id(), person, text, kernel.clock().now());
        if (!offices.ours(sap.sending().holder())) {
            records.find(person).filter(row -> row.id().equals(sap.sending().id())).ifPresent(row -> gone(person, row, sap.sending().holder(), Answer.of("Presa in carico da " + sap.sending().holder(), Phrase.of("NOD-TAKEN", sap.sending().holder()))));
        }
        return write("invioSAP", "Esito", OK, "MessaggioErrore", "", "CodiceSAP", sap.sending().id());
    }

    private Optional<String> content(String id) {
        Optional<String> ours = records.personOf(id).flatMap(person -> messages.ofPerson(person).stream().filter(message -> message.kind() == Kind.SAP && message.state().counts())
                .map(NodeMessage::content).reduce((first, second) -> second));
        return ours.or(() -> records.receivedContent(id));
    }

    private boolean notified(String id, String reason) {
        Optional<String> person = records.personOf(id);
        person.ifPresent(one -> records.find(one).ifPresent(row -> gone(one, row, row.holder(), Answer.theirs(reason))));
        return person.isPresent();
    }

    private void gone(String person, RecordRow row, String holder, Answer note) {
        records.put(person, new RecordRow(row.id(), holder, RecordRow.State.GONE, row.digest(), note), kernel.clock().now());
    }

    private String verdict(String operation, boolean done, String otherwise) {
        return write(operation, "Esito", done ? OK : KO, "MessaggioErrore", done ? "" : otherwise);
    }

    private String write(String operation, String... values) {
        return codec.write("risposta_" + operation, values);
    }
}
