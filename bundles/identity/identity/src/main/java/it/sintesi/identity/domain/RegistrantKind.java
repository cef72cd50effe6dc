package it.sintesi.identity.domain;

import it.sintesi.kernel.api.security.Role;

/** Who may ask for an account, and the role that the account gets once the link to what it stands for is proved. */
public enum RegistrantKind {
    CITIZEN(Role.CITIZEN),
    COMPANY(Role.EMPLOYER),
    /** L. 12/1979 art. 1 c. 1. */
    LABOUR_CONSULTANT(Role.INTERMEDIARY),
    /** L. 12/1979 art. 1 c. 1: lawyers, accountants. */
    PROFESSIONAL(Role.INTERMEDIARY),
    /** L. 12/1979 art. 1 c. 4. */
    TRADE_ASSOCIATION(Role.INTERMEDIARY),
    /** D.Lgs. 276/2003 art. 4. */
    AGENCY(Role.INTERMEDIARY),
    ACCREDITED_BODY(Role.ACCREDITED_BODY);

    private final Role role;

    RegistrantKind(Role role) {
        this.role = role;
    }

    /** Role after the accreditation. */
    public Role role() {
        return role;
    }

    /** True when the account stands for an organisation (or a professional's practice), not for the person alone. */
    public boolean organisation() {
        return this != CITIZEN;
    }

    /** True when the register can prove the link, see {@link AccreditationProof}; other entitlements are checked by people. */
    public boolean proved() {
        return this == COMPANY || this == AGENCY;
    }
}
