package it.sintesi.did.application;

import it.sintesi.communications.api.Relation;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.rules.api.DidEligibilityRule.Citizenship;
import java.time.LocalDate;
import java.util.List;

/**
 * What the system knows of a person who declares. Null: not known, to be asked.
 *
 * @param code        fiscal code
 * @param name        surname and name, or the code
 * @param file        the register's file, or null
 * @param birthDate   date of birth
 * @param sex         {@code M} or {@code F}
 * @param birthPlace  Belfiore code of the place of birth
 * @param citizenship group of citizenship
 * @param inProvince  whether the domicile lies in the province
 * @param province    ISTAT code of the province of residence, otherwise of domicile
 * @param office      competent office
 * @param career      relations that are work, newest first; traineeships and the like left out
 * @param working     true when work is known on the day
 */
public record Applicant(String code, String name, PersonFile file, LocalDate birthDate, String sex, String birthPlace, Citizenship citizenship, Boolean inProvince,
                        String province, String office, List<Relation> career, boolean working) {

    /** Level of education, 2 digits, or null. */
    public String education() {
        return file == null ? null : file.person().education();
    }

    /** Null when it is not known where. */
    public Boolean bornAbroad() {
        return birthPlace == null ? null : birthPlace.startsWith("Z");
    }
}
