package it.sintesi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.identity.House;
import it.sintesi.identity.SmallRegister;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Contacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccreditationProofTest {

    private static final Company COMPANY = SmallRegister.company("olga", CompanyKind.PRIVATE);

    @ParameterizedTest
    @CsvSource({"officine@pec.example.org,CERTIFIED_EMAIL", "OFFICINE@PEC.example.org,CERTIFIED_EMAIL", "personale@example.org,REGISTERED_EMAIL"})
    void theRegistersAddressesProveTheLink(String email, AccreditationProof proof) {
        assertThat(AccreditationProof.of(House.company(RegistrantKind.COMPANY, email), COMPANY)).contains(proof);
    }

    @Test
    void anyOtherAddressProvesNothing() {
        assertThat(AccreditationProof.of(House.company(RegistrantKind.COMPANY, "altro@example.org"), COMPANY)).isEmpty();
        assertThat(AccreditationProof.of(House.company(RegistrantKind.COMPANY, SmallRegister.PEC), null)).isEmpty();
        Company bare = new Company(SmallRegister.CODE, "X", null, null, null, null, Contacts.NONE, null, null, COMPANY.origins());
        assertThat(AccreditationProof.of(House.company(RegistrantKind.COMPANY, SmallRegister.PEC), bare)).isEmpty();
    }

    @Test
    void whatWasLearntFromACommunicationProvesNothing() {
        Company learnt = SmallRegister.company("UNILAV 1000026200000012", CompanyKind.PRIVATE);
        assertThat(AccreditationProof.of(House.company(RegistrantKind.COMPANY, SmallRegister.EMAIL), learnt)).isEmpty();
        Company unknown = new Company(SmallRegister.CODE, "X", null, null, null, null, COMPANY.contacts(), null, null, null);
        assertThat(AccreditationProof.of(House.company(RegistrantKind.COMPANY, SmallRegister.EMAIL), unknown)).isEmpty();
    }

    @Test
    void anotherCompanyProvesNothing() {
        Applicant other = new Applicant(RegistrantKind.COMPANY, "A", "B", "RSSMRA80A41B157B", SmallRegister.PEC, "", "01234567897", "Altra", "", "Titolare");
        assertThat(AccreditationProof.of(other, COMPANY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LABOUR_CONSULTANT,AGENCY,false", "PROFESSIONAL,PRIVATE,false", "TRADE_ASSOCIATION,PRIVATE,false", "ACCREDITED_BODY,PRIVATE,false",
        "AGENCY,PRIVATE,false", "AGENCY,AGENCY,true", "COMPANY,AGENCY,true"})
    void entitlementsOfIntermediariesAreCheckedByPeople(RegistrantKind kind, CompanyKind registered, boolean proved) {
        Company company = SmallRegister.company("olga", registered);
        assertThat(AccreditationProof.of(House.company(kind, SmallRegister.PEC), company).isPresent()).isEqualTo(proved);
    }
}
