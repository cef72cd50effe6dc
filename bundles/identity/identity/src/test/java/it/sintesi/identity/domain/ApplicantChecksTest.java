package it.sintesi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.identity.House;
import it.sintesi.kernel.api.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantChecksTest {

    private static List<String> fields(Applicant applicant) {
        return ApplicantChecks.of(applicant).stream().map(Rejection::field).toList();
    }

    @Test
    void rightRequestsPass() {
        assertThat(ApplicantChecks.of(House.citizen("maria@example.org"))).isEmpty();
        assertThat(ApplicantChecks.of(House.company(RegistrantKind.COMPANY, "carlo+lavoro@example.co.it"))).isEmpty();
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Applicant wrong = new Applicant(RegistrantKind.COMPANY, " ", "x".repeat(101), "RSSMRA80A41B157A", "maria@", "abc", "123", "a\nb", "1", "");
        assertThat(fields(wrong)).containsExactly("givenName", "familyName", "personCode", "email", "phone", "companyCode", "companyName", "companyRole", "vatNumber");
        assertThat(ApplicantChecks.of(wrong)).allSatisfy(r -> assertThat(r.mend()).isNotBlank());
    }

    @Test
    void citizensNeedNoCompany() {
        assertThat(fields(new Applicant(RegistrantKind.CITIZEN, "A", "B", "RSSMRA80A41B157B", "a@b.it", "", "", "", "", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a@b.", "a b@c.it", "a@b.it\nBcc: c@d.it", "<a@b.it>", "a@b..it", "a..b@c.it", "a@-b.it", "a,b@c.it"})
    void wrongAddressesAreSeen(String email) {
        assertThat(ApplicantChecks.email(email)).isFalse();
    }
}
