package it.sintesi.identity.persistence;

import it.sintesi.identity.domain.Applicant;
import it.sintesi.identity.domain.RegistrantKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns of an applicant, which two tables share. */
final class ApplicantColumns {

    static final String NAMES = "kind, given_name, family_name, person_code, email, phone, company_code, company_name, vat_number, company_role";

    private ApplicantColumns() {
    }

    static Applicant read(ResultSet row) throws SQLException {
        return new Applicant(RegistrantKind.valueOf(row.getString("kind")), row.getString("given_name"), row.getString("family_name"),
                row.getString("person_code"), row.getString("email"), row.getString("phone"), row.getString("company_code"),
                row.getString("company_name"), row.getString("vat_number"), row.getString("company_role"));
    }

    /** Parameters before, the applicant's, parameters after. */
    static Object[] parameters(List<Object> before, Applicant a, Object... after) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(List.of(a.kind().name(), a.givenName(), a.familyName(), a.personCode(), a.email(), a.phone(), a.companyCode(), a.companyName(),
                a.vatNumber(), a.companyRole()));
        all.addAll(Arrays.asList(after));
        return all.toArray();
    }
}
