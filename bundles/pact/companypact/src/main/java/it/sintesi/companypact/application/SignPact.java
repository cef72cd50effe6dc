package it.sintesi.companypact.application;

import it.sintesi.companypact.domain.Attachment;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Digest;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.State;
import it.sintesi.companypact.persistence.PactStore;
import it.sintesi.companypact.persistence.TraceStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.rules.api.RuleRegistry;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The two signatures; the second one makes the version an act. The representative signs with a code, at the desk, or on paper that is kept as a scan. */
public final class SignPact {

    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 5;
    private static final int CODES = 1_000_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ITALY).withZone(CertifiedClock.ZONE);

    private final Kernel kernel;
    private final PactStore pacts;
    private final TraceStore traces;
    private final Moves moves;
    private final Notices notices;
    private final RuleRegistry rules;
    private final SecureRandom random = new SecureRandom();

    SignPact(Kernel kernel, PactStore pacts, TraceStore traces, Moves moves, Notices notices, RuleRegistry rules) {
        this.kernel = kernel;
        this.pacts = pacts;
        this.traces = traces;
        this.moves = moves;
        this.notices = notices;
        this.rules = rules;
    }

    /** The operator signs for the office, with the own account. */
    public CompanyPact office(Caller caller, String id, int revision) {
        CompanyPact p = moves.ready(caller, id, revision, Event.SIGN_OFFICE);
        unsigned(p.officeSignature());
        return sign(caller, p.signed(words(caller, "account dell'operatore"), p.companySignature()), Event.SIGN_OFFICE, null);
    }

    /** Sends a code to the company's account that asks for it; an earlier one no longer counts. */
    public CompanyPact askCode(Caller caller, String id, int revision) {
        CompanyPact p = representative(caller, id, revision, Event.SEND_CODE);
        String code = "%06d".formatted(random.nextInt(CODES));
        return kernel.transactions().required(() -> {
            notices.code(caller.account(), p, code, (int) CODE_LIFE.toMinutes());
            return moves.write(caller, p.with(new CompanyPact.Code(Digest.of(p.id(), code), kernel.clock().now().plus(CODE_LIFE), 0)), Event.SEND_CODE, "", null, null);
        });
    }

    /** The representative signs with the code; after five wrong ones it no longer counts. */
    public CompanyPact company(Caller caller, String id, int revision, String code) {
        CompanyPact p = representative(caller, id, revision, Event.SIGN_COMPANY);
        Instant now = kernel.clock().now();
        if (p.code() == null || now.isAfter(p.code().until()) || p.code().tries() >= MOST_TRIES) {
            throw ServiceException.rejected(Rejection.error("CPT-040", "code", "Il codice non vale più.", "Chiedete un nuovo codice"));
        }
        String given = Digest.of(p.id(), code == null ? "" : code.strip());
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.US_ASCII), p.code().digest().getBytes(StandardCharsets.US_ASCII))) {
            // Kept although the form is refused: guessing must come to an end.
            kernel.transactions().run(() -> pacts.wrongCode(p.id()));
            throw ServiceException.rejected(Rejection.error("CPT-041", "code", "Il codice non è quello inviato.", "Copiate le sei cifre dal messaggio"));
        }
        return sign(caller, p.signed(p.officeSignature(), words(caller, "codice inviato all'account dell'impresa")), Event.SIGN_COMPANY, null);
    }

    /** The representative signs before the operator, who has seen an identity document; with a scan when it was on paper. */
    public CompanyPact atDesk(Caller caller, String id, int revision, boolean identified, byte[] scan) {
        CompanyPact p = moves.ready(caller, id, revision, Event.SIGN_COMPANY);
        unsigned(p.companySignature());
        if (!moves.office(caller, p)) {
            throw ServiceException.forbidden("Allo sportello firma chi è davanti all'operatore.").said("CPA-DESK-SIGNS");
        }
        Problems problems = new Problems(rules, kernel.clock().today());
        Attachment paper = WorkPact.attachment(problems, scan);
        if (!identified && scan == null) {
            problems.add("CPT-043", "identified", "Manca l'identificazione del rappresentante.", "Guardate un documento di identità e confermatelo, oppure caricate il patto firmato");
        }
        problems.throwIfAny();
        String how = p.request().representative() + ", " + (scan == null ? "allo sportello, identificato da " : "su carta, caricato da ") + caller.displayName() + ", "
                + MOMENT.format(kernel.clock().now());
        return sign(caller, p.signed(p.officeSignature(), how), Event.SIGN_COMPANY, paper);
    }

    private CompanyPact representative(Caller caller, String id, int revision, Event event) {
        CompanyPact p = moves.ready(caller, id, revision, event);
        unsigned(p.companySignature());
        if (!caller.has(Role.EMPLOYER)) {
            throw ServiceException.forbidden("Firma il rappresentante legale con l'account dell'impresa.").said("CPA-COMPANY-SIGNS");
        }
        return p;
    }

    private CompanyPact sign(Caller caller, CompanyPact signed, Event event, Attachment paper) {
        String who = event == Event.SIGN_OFFICE ? signed.officeSignature() : signed.companySignature();
        return kernel.transactions().required(() -> {
            CompanyPact moved = moves.write(caller, signed, event, who, null, paper);
            return moved.officeSignature().isEmpty() || moved.companySignature().isEmpty() ? moved : complete(caller, moved);
        });
    }

    private CompanyPact complete(Caller caller, CompanyPact p) {
        CompanyPact.Text t = p.text();
        Act act = kernel.act("PATTO_IMPRESA", p.company(), Digest.of(p.id(), String.valueOf(p.version()), p.company(), p.request().representativeCode(), p.request().service().name(),
                t.objective(), t.officeDuties(), t.companyDuties(), t.incentive(), p.officeSignature(), p.companySignature()), null);
        CompanyPact moved = moves.write(caller, p.protocol(act.protocol()).to(State.SIGNED), Event.COMPLETE, "Versione " + p.version(), act, null);
        traces.sign(moved, moved.revision());
        notices.changed(moved, "il patto è firmato da entrambe le parti");
        return moved;
    }

    private String words(Caller caller, String how) {
        return caller.displayName() + ", " + how + ", " + MOMENT.format(kernel.clock().now());
    }

    private static void unsigned(String signature) {
        if (!signature.isEmpty()) {
            throw ServiceException.conflict(Rejection.error("CPT-044", "", "Questa parte ha già firmato.", "Attendete l'altra firma"));
        }
    }
}
