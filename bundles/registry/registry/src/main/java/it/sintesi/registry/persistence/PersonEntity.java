package it.sintesi.registry.persistence;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Person;
import java.sql.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code registry.person}. */
@Entity
@Table(schema = "REGISTRY", name = "PERSON")
public class PersonEntity {

    @Id
    @Column(name = "fiscal_code")
    private String fiscalCode;
    private String surname;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    private String sex;
    @Column(name = "birth_date")
    private Date birthDate;
    @Column(name = "birth_place")
    private String birthPlace;
    private String citizenship;
    @Column(name = "domicile_municipality")
    private String domicileMunicipality;
    @Column(name = "domicile_postcode")
    private String domicilePostcode;
    @Column(name = "domicile_street")
    private String domicileStreet;
    private String education;
    private String phone;
    private String email;
    @Column(name = "certified_email")
    private String certifiedEmail;
    private String origins;
    @Version
    private long version;

    protected PersonEntity() {
    }

    PersonEntity(String fiscalCode) {
        this.fiscalCode = fiscalCode;
    }

    void take(Person person) {
        surname = person.surname();
        name = person.name();
        nameKey = Columns.key(person.surname(), person.name());
        sex = person.sex();
        birthDate = Columns.date(person.birthDate());
        birthPlace = person.birthPlace();
        citizenship = person.citizenship();
        Address home = person.domicile() == null ? new Address(null, null, null) : person.domicile();
        domicileMunicipality = home.municipality();
        domicilePostcode = home.postcode();
        domicileStreet = home.street();
        education = person.education();
        phone = person.contacts().phone();
        email = person.contacts().email();
        certifiedEmail = person.contacts().certifiedEmail();
        origins = Columns.origins(person.origins());
    }

    Person person() {
        return new Person(fiscalCode, surname, name, sex, Columns.day(birthDate), birthPlace, citizenship,
                Columns.address(domicileMunicipality, domicilePostcode, domicileStreet), education, Columns.contacts(phone, email, certifiedEmail),
                Columns.origins(origins));
    }
}
