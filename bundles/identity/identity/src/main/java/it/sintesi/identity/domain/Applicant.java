package it.sintesi.identity.domain;

/**
 * Who asks for an account, as they declare themselves. Organisation fields are empty for citizens; texts are never null.
 *
 * @param kind        what they ask to be
 * @param personCode  fiscal code of the person, 16 characters
 * @param companyCode fiscal code of the organisation, 11 digits or 16 characters
 * @param vatNumber   VAT number, 11 digits, or empty
 * @param companyRole what the person is in the organisation
 */
public record Applicant(RegistrantKind kind, String givenName, String familyName, String personCode, String email, String phone,
                        String companyCode, String companyName, String vatNumber, String companyRole) {

    /** Name for people. */
    public String displayName() {
        return givenName + " " + familyName;
    }

    /** Fiscal code of what the account will stand for. */
    public String subjectCode() {
        return kind.organisation() ? companyCode : personCode;
    }

    /** What the account will stand for, for people. */
    public String subjectName() {
        return kind.organisation() ? companyName : displayName();
    }
}
