package it.sintesi.exchange.people.application;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.did.api.Profiling;
import it.sintesi.did.api.Profilings;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.people.format.did.ProfilingVariables;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The profiling variables of a declaration: as the profile recorded them, age and sex from the fiscal code where it did not. */
public final class Variables {

    private static final Caller SYSTEM = Caller.system("Invio delle DID al nodo nazionale");

    private final Profilings profilings;

    public Variables(Profilings profilings) {
        this.profilings = profilings;
    }

    /** Variables of the profile nearest after the day of the declaration, the newer one of two of the same day; those unknown stay null. */
    ProfilingVariables of(String person, LocalDate declaredOn) {
        Map<String, String> in = profilings.ofPerson(SYSTEM, person).stream().filter(profile -> !profile.day().isBefore(declaredOn)).min(Comparator.comparing(Profiling::day))
                .map(Profiling::inputs).orElse(Map.of());
        Optional<FiscalCode> code = FiscalCode.parse(person);
        Integer age = code.flatMap(parsed -> parsed.birthDate(declaredOn)).map(birth -> Period.between(birth, declaredOn).getYears()).orElse(number(in, "Eta"));
        return new ProfilingVariables(age, code.map(FiscalCode::sex).orElse(in.get("Genere")), in.get("Cittadinanza"), in.get("DurataPresenzaInItalia"), in.get("TitoloDiStudio"),
                in.get("ProvinciaDiResidenza"), flag(in, "HaMaiAvutoUnLavoro"), in.get("CondizioneOccupazionaleUnAnnoPrima"), number(in, "DaQuantiMesiConclusoUltimoRappLavoro"),
                in.get("PosizioneProfessioneUltimaOccupazione"), number(in, "DaQuantiMesiStaCercandoLavoro"), in.get("AttualmenteIscrittoScuolaUniversitaOCorsoFormazione"),
                number(in, "NumeroComponentiFamiglia"), flag(in, "PresenzaFigliACarico"), flag(in, "PresenzaFigliACaricoMeno18Anni"), in.get("CondizioneOccupazionaleAnnoPrecedenteCalcolata"),
                number(in, "DurataDisoccupazioneCalcolata"));
    }

    private static Integer number(Map<String, String> in, String name) {
        return Optional.ofNullable(in.get(name)).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf).orElse(null);
    }

    private static Boolean flag(Map<String, String> in, String name) {
        return Optional.ofNullable(in.get(name)).map(text -> "true".equalsIgnoreCase(text) || "SI".equalsIgnoreCase(text) || "1".equals(text)).orElse(null);
    }
}
