package it.sintesi.communications.application;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.domain.FormFacts;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Parsed;
import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.persistence.Packed;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads, authorises and checks a submission: everything that needs no turn to write, done on the sender's own thread. */
final class Preparer {

    private static final int MESSAGE_ID = 128;

    private final Checks checks;
    private final DueDates dueDates;
    private final ArchiveFacts archive;
    private final Authorisation authorisation;
    private final Offices offices;
    private final CertifiedClock clock;
    private final IntakeSettings settings;

    Preparer(Checks checks, DueDates dueDates, ArchiveFacts archive, Offices offices, KernelServices kernel, IntakeSettings settings) {
        this.checks = checks;
        this.dueDates = dueDates;
        this.archive = archive;
        this.authorisation = kernel.authorisation();
        this.offices = offices;
        this.clock = kernel.clock();
        this.settings = settings;
    }

    Prepared prepare(Caller caller, Submission submission) {
        if (caller.isAnonymous()) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Per inviare una comunicazione occorre autenticarsi.", List.of()).said("CO-LOGIN-SEND");
        }
        checkSize(submission);
        Instant receivedAt = clock.now();
        Parsed parsed = FormReader.read(submission.content());
        Form form = parsed.form();
        List<Rejection> rejections = new ArrayList<>(Checks.format(parsed));
        if (form != null && submission.expected() != null && form.kind() != submission.expected()) {
            rejections.add(Rejection.error("CO-001", "", "Il messaggio è un " + form.kind().root() + ", l'operazione attende un " + submission.expected().root() + ".",
                    "Usare l'operazione del modulo inviato.").said(Phrase.of("CO-001", form.kind().root(), submission.expected().root())));
        }
        String mandate = form == null || form.employerCode() == null ? null : authorise(caller, submission.channel(), form);
        if (form != null && submission.channel() == Channel.NOTIFICATION && !form.sending().hasCode()) {
            rejections.add(Rejection.error("CO-002", "codiceComunicazione", "Una notifica porta il codice assegnato dal nodo che ha ricevuto la comunicazione.",
                    "Indicare il codice di 16 cifre."));
        }
        if (form != null && submission.channel() == Channel.OFFICE && form.communicationKind() != CommunicationKind.BY_OFFICE) {
            rejections.add(Rejection.error("CO-003", "TipoComunicazione", "L'ufficio inserisce solo comunicazioni d'ufficio (tipo 06).", "Indicare il tipo 06."));
        }
        boolean wellFormed = parsed.valid() && form != null;
        Due due = wellFormed ? dueDates.of(form, submission.channel(), receivedAt) : Due.NONE;
        ArchiveFacts.Found found = wellFormed && submission.channel() != Channel.NOTIFICATION ? archive.find(form) : ArchiveFacts.Found.NOTHING;
        if (form != null && submission.channel() != Channel.NOTIFICATION) {
            rejections.addAll(checks.rules(form, found, due, receivedAt, parsed.badFields()));
        }
        FormFacts facts = wellFormed ? FormFacts.of(form) : null;
        return new Prepared(caller, submission, receivedAt, digest(submission.content()), Packed.of(submission.content()), form, facts, due,
                found.previous().orElse(null), mandate, facts == null ? null : office(facts.workplace()), List.copyOf(rejections), checks.version());
    }

    private void checkSize(Submission submission) {
        if (submission.content().length > settings.maxMessageBytes()) {
            throw new ServiceException(ServiceException.Kind.TOO_LARGE, "Il messaggio supera " + settings.maxMessageBytes() + " byte.", List.of()).said("CO-TOO-LARGE", settings.maxMessageBytes());
        }
        if (submission.messageId() != null && (submission.messageId().isBlank() || submission.messageId().length() > MESSAGE_ID)) {
            throw ServiceException.rejected(Rejection.error("CO-004", "messageId", "L'identificativo del messaggio ha da 1 a " + MESSAGE_ID + " caratteri.",
                    "Usare un identificativo più breve, o nessuno.").said(Phrase.of("CO-004", MESSAGE_ID)));
        }
    }

    private String authorise(Caller caller, Channel channel, Form form) {
        String employer = form.employerCode();
        return switch (channel) {
            case NOTIFICATION -> authorisation.require(caller, Permission.COMMUNICATION_NOTIFY, Subject.NONE).mandateId();
            case OFFICE -> authorisation.require(caller, Permission.COMMUNICATION_INSERT_BY_OFFICE, Subject.company(employer)).mandateId();
            default -> authorisation.require(caller, Permission.COMMUNICATION_SEND, Subject.company(employer)).mandateId();
        };
    }

    private String office(String municipality) {
        return offices.officeOf(municipality).map(Office::id).orElse(null);
    }

    static String digest(byte[] content) {
        return HexFormat.of().formatHex(sha256(content));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
