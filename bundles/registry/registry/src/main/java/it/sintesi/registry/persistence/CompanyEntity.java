package it.sintesi.registry.persistence;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.OrderColumn;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code registry.company} with its seats. */
@Entity
@Table(schema = "REGISTRY", name = "COMPANY")
public class CompanyEntity {

    @Id
    @Column(name = "fiscal_code")
    private String fiscalCode;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    private String kind;
    @Column(name = "legal_municipality")
    private String legalMunicipality;
    @Column(name = "legal_postcode")
    private String legalPostcode;
    @Column(name = "legal_street")
    private String legalStreet;
    private String sector;
    @Column(name = "public_body")
    private String publicBody;
    private String phone;
    private String email;
    @Column(name = "certified_email")
    private String certifiedEmail;
    @Column(name = "collective_agreement")
    private String collectiveAgreement;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "REGISTRY", name = "COMPANY_SEAT", joinColumns = @JoinColumn(name = "company"))
    @OrderColumn(name = "position")
    private List<SeatEntity> seats = new ArrayList<>();
    private String origins;
    @Version
    private long version;

    protected CompanyEntity() {
    }

    CompanyEntity(String fiscalCode) {
        this.fiscalCode = fiscalCode;
    }

    void take(Company company) {
        name = company.name();
        nameKey = Columns.key(company.name());
        kind = company.kind() == null ? null : company.kind().name();
        Address seat = company.legalSeat() == null ? new Address(null, null, null) : company.legalSeat();
        legalMunicipality = seat.municipality();
        legalPostcode = seat.postcode();
        legalStreet = seat.street();
        sector = company.sector();
        publicBody = Columns.flag(company.publicBody());
        phone = company.contacts().phone();
        email = company.contacts().email();
        certifiedEmail = company.contacts().certifiedEmail();
        collectiveAgreement = company.collectiveAgreement();
        if (!company.seats().equals(seats.stream().map(SeatEntity::seat).toList())) {
            seats.clear();
            company.seats().forEach(place -> seats.add(new SeatEntity(place)));
        }
        origins = Columns.origins(company.origins());
    }

    Company company() {
        return new Company(fiscalCode, name, kind == null ? null : CompanyKind.valueOf(kind), Columns.address(legalMunicipality, legalPostcode, legalStreet),
                sector, Columns.flag(publicBody), Columns.contacts(phone, email, certifiedEmail), collectiveAgreement,
                seats.stream().map(SeatEntity::seat).toList(), Columns.origins(origins));
    }
}
