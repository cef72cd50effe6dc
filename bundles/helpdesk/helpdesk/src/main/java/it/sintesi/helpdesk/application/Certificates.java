package it.sintesi.helpdesk.application;

import it.sintesi.helpdesk.api.Outage;
import it.sintesi.helpdesk.persistence.CertificateStore;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import java.util.List;

/** Certificates of malfunction: issued as acts, public for whoever has the code. */
public final class Certificates {

    private final CertificateStore store;
    private final Acts acts;
    private final CertificateWriter writer;
    private final Transactions transactions;
    private final Ids ids;

    public Certificates(CertificateStore store, Acts acts, CertificateWriter writer, Transactions transactions, Ids ids) {
        this.store = store;
        this.acts = acts;
        this.writer = writer;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** Certifies a closed outage in the caller's transaction; what was certified of it before is marked as corrected. */
    Certificate issue(Outage outage) {
        Certificate before = outage.certificate() == null ? null : store.find(outage.certificate()).orElse(null);
        String code = Certificate.code(ids.next().toString());
        Act act = acts.append(List.of(new ActDraft("helpdesk", "MALFUNCTION", outage.id(), Certificate.digest(code, outage), before == null ? null : before.protocol()))).get(0);
        Certificate certificate = Certificate.of(code, outage, act);
        store.insert(certificate);
        if (before != null) {
            store.replace(before.code(), code);
        }
        return certificate;
    }

    /** What was certified under a code. */
    public Certificate find(String code) {
        return transactions.required(() -> store.find(code)).orElseThrow(() -> ServiceException.notFound("Nessun certificato ha questo codice.").said("HLP-NO-CERTIFICATE"));
    }

    /** Whether what is kept is still what was certified: the facts give the digest, and the register of acts holds it. */
    public boolean authentic(Certificate certificate) {
        return Certificate.digest(certificate.code(), certificate.facts()).equals(certificate.digest())
                && acts.find(certificate.protocol()).filter(act -> act.draft().digest().equals(certificate.digest()) && act.hash().equals(certificate.actHash())).isPresent();
    }

    /** The document: made once and kept, so that everybody has the same bytes. */
    public byte[] document(String code) {
        Certificate certificate = find(code);
        return transactions.required(() -> store.document(code)).orElseGet(() -> {
            if (!authentic(certificate)) {
                throw new IllegalStateException("The certificate " + code + " no longer says what was certified");
            }
            CertificateWriter.Written written = writer.write(certificate);
            return transactions.required(() -> {
                store.keep(code, written.document(), written.sealed());
                return store.document(code).orElseThrow();
            });
        });
    }

    /** Whether the document of a code bears the electronic seal; false also while it was never asked for. */
    public boolean sealed(String code) {
        return transactions.required(() -> store.sealed(code));
    }
}
