package it.sintesi.registry.persistence;

import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateScope;
import java.sql.Date;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code registry.mandate}. */
@Entity
@Table(schema = "REGISTRY", name = "MANDATE")
public class MandateEntity {

    @Id
    private String id;
    private String company;
    private String intermediary;
    @Column(name = "intermediary_kind")
    private String intermediaryKind;
    private String scopes;
    @Column(name = "valid_from")
    private Date validFrom;
    @Column(name = "valid_to")
    private Date validTo;
    @Column(name = "document_ref")
    private String documentRef;
    @Column(name = "granted_by")
    private String grantedBy;
    @Column(name = "granted_at")
    private Long grantedAt;
    @Column(name = "revoked_by")
    private String revokedBy;
    @Column(name = "revoked_at")
    private Long revokedAt;
    @Column(name = "revocation_reason")
    private String revocationReason;
    @Version
    private long version;

    protected MandateEntity() {
    }

    MandateEntity(Mandate mandate) {
        id = mandate.id();
        company = mandate.companyCode();
        intermediary = mandate.intermediaryCode();
        intermediaryKind = mandate.intermediaryKind().name();
        scopes = mandate.scope().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        validFrom = Columns.date(mandate.validFrom());
        validTo = Columns.date(mandate.validTo());
        documentRef = mandate.documentRef();
        grantedBy = mandate.grantedBy();
        grantedAt = Columns.micros(mandate.grantedAt());
    }

    void revoke(String by, Instant at, String reason) {
        revokedBy = by;
        revokedAt = Columns.micros(at);
        revocationReason = reason;
    }

    Mandate mandate() {
        return new Mandate(id, company, intermediary, IntermediaryKind.valueOf(intermediaryKind),
                Arrays.stream(scopes.split(" ")).map(MandateScope::valueOf).collect(Collectors.toUnmodifiableSet()), Columns.day(validFrom), Columns.day(validTo),
                documentRef, grantedBy, Columns.instant(grantedAt), Columns.instant(revokedAt), revokedBy);
    }
}
