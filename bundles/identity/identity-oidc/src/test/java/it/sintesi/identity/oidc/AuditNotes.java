package it.sintesi.identity.oidc;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.audit.AuditTrail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An audit trail in memory. */
final class AuditNotes implements AuditTrail {

    final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void record(List<AuditEntry> more) {
        entries.addAll(more);
    }

    @Override
    public Page<AuditRow> search(String account, String personCode, String action, LocalDate from, LocalDate to, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChainReport verify() {
        throw new UnsupportedOperationException();
    }
}
