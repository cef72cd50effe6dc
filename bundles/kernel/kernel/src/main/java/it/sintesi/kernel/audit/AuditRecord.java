package it.sintesi.kernel.audit;

import it.sintesi.kernel.api.audit.AuditEntry;

/** An access with the time it happened, microseconds since 1970-01-01T00:00:00Z. */
public record AuditRecord(AuditEntry entry, long atUs) {
}
