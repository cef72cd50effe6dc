package it.sintesi.identity.domain;

import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Origin;
import java.util.Optional;

/**
 * Rules by which the register already proves that who confirmed an e-mail address acts for a company, so that credentials are released at once.
 * Only data that a person entered count: what the register learnt from a communication was written by whoever sent it.
 */
public enum AccreditationProof {
    /** The confirmed address is the company's certified e-mail (PEC, D.Lgs. 82/2005 art. 6-bis). */
    CERTIFIED_EMAIL {
        @Override
        boolean holds(Applicant applicant, Company company) {
            return same(applicant.email(), company.contacts().certifiedEmail());
        }
    },
    /** The confirmed address is the e-mail by which the office reaches the company. */
    REGISTERED_EMAIL {
        @Override
        boolean holds(Applicant applicant, Company company) {
            return same(applicant.email(), company.contacts().email());
        }
    };

    abstract boolean holds(Applicant applicant, Company company);

    /** The first rule that proves the link, or empty: then an operator checks the documents. */
    public static Optional<AccreditationProof> of(Applicant applicant, Company company) {
        if (company == null || !company.fiscalCode().equals(applicant.companyCode()) || !kindAgrees(applicant.kind(), company.kind()) || !entered(company)) {
            return Optional.empty();
        }
        for (AccreditationProof proof : values()) {
            if (proof.holds(applicant, company)) {
                return Optional.of(proof);
            }
        }
        return Optional.empty();
    }

    /** That somebody may act as consultant, professional, association or accredited body no e-mail proves. */
    private static boolean kindAgrees(RegistrantKind asked, CompanyKind registered) {
        return asked.proved() && (asked != RegistrantKind.AGENCY || registered == CompanyKind.AGENCY);
    }

    /** Names of accounts hold no blank, names of communications do ({@code UNILAV 1000026200000012}). */
    private static boolean entered(Company company) {
        Origin origin = company.origins().get("contacts");
        return origin != null && origin.source().chars().noneMatch(Character::isWhitespace);
    }

    private static boolean same(String confirmed, String registered) {
        return registered != null && !registered.isBlank() && confirmed.equalsIgnoreCase(registered.strip());
    }
}
