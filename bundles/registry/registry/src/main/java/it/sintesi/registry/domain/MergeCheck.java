package it.sintesi.registry.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two entries may be one person. */
public final class MergeCheck {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;
    private static final int PROVISIONAL = 11;

    private MergeCheck() {
    }

    /** Throws REJECTED unless the former entry may be merged into the other. */
    public static void merge(PersonFile former, PersonFile into, String reason) {
        List<Rejection> wrong = new ArrayList<>();
        Person a = former.person();
        Person b = into.person();
        if (a.fiscalCode().equals(b.fiscalCode())) {
            wrong.add(Rejection.error("AN-040", "formerCode", "I due codici sono lo stesso.", "Indicare il codice dell'altra scheda."));
        }
        if (b.fiscalCode().length() == PROVISIONAL) {
            wrong.add(Rejection.error("AN-041", "code", "Il codice che resta è provvisorio.", "Unire nella scheda con il codice definitivo di 16 caratteri."));
        }
        if (!alike(a, b)) {
            wrong.add(Rejection.error("AN-042", "formerCode", "Le due schede non sembrano della stessa persona: data di nascita o sesso sono diversi.",
                    "Correggere prima la scheda sbagliata, guardando il documento della persona."));
        }
        wrong.addAll(reasons(reason));
        refuse(wrong);
    }

    /** Throws REJECTED unless the reason says something. */
    public static void reason(String reason) {
        refuse(reasons(reason));
    }

    private static List<Rejection> reasons(String reason) {
        int length = reason == null ? 0 : reason.strip().length();
        return length >= SHORTEST && length <= LONGEST ? List.of() : List.of(Rejection.error("AN-025", "reason", "Il motivo manca, o non è lungo da " + SHORTEST + " a " + LONGEST
                + " caratteri.", "Scrivere in una frase perché.").said(Phrase.of("AN-REASON", SHORTEST, LONGEST)));
    }

    private static boolean alike(Person a, Person b) {
        Optional<CodeFacts> first = CodeFacts.of(a.fiscalCode());
        Optional<CodeFacts> second = CodeFacts.of(b.fiscalCode());
        if (first.isPresent() && second.isPresent() && first.get().sameOwner(second.get())) {
            return true;
        }
        return same(a.birthDate(), b.birthDate()) && same(a.sex(), b.sex());
    }

    /** What is unknown contradicts nothing. */
    private static boolean same(Object a, Object b) {
        return a == null || b == null || a.equals(b);
    }

    private static void refuse(List<Rejection> wrong) {
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
    }
}
