package it.sintesi.rules.national;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.DidEligibilityRule;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The requirements of charter 2.12.3, each by itself, since L. 26/2019 (work under the threshold keeps the declaration possible). */
public final class NationalDidEligibility implements DidEligibilityRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String COMMITTEE = "Commissione provinciale per le politiche del lavoro (Carta dei servizi, par. 4.2)";
    private static final String CHARTER = "Carta dei servizi, par. 2.12.3";

    private final RuleInfo info = new RuleInfo(DidEligibilityRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2019, 3, 30), null,
            "D.Lgs. 150/2015, artt. 19-21; D.L. 4/2019, art. 4, c. 15-quater; Carta dei servizi, par. 2.12.3");
    private final Parameters parameters = ParameterFile.load("did-eligibility");
    private final WorkRequirement work = new WorkRequirement(parameters, COMMITTEE);

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Outcome<Verdict> decide(Facts f) {
        List<Check> checks = List.of(age(f), schooling(f), permit(f), domicile(f), work.check(f), availability(f), bar(f), other(f));
        boolean eligible = checks.stream().allMatch(c -> c.standing() == Standing.MET);
        return new Outcome<>(new Verdict(eligible, checks), checks.stream().map(c -> new Reason(c.law(), c.text())).toList(), info.reference());
    }

    private Check age(Facts f) {
        Parameter age = parameters.get("eta.minima", f.day());
        if (f.birthDate() == null) {
            return check(Requirement.AGE, Standing.UNKNOWN, age.source(), "La data di nascita non è nota.", "Portate un documento d'identità al Centro per l'impiego.", Phrase.of("REQ-AGE-UNKNOWN"));
        }
        LocalDate from = f.birthDate().plusYears(age.value().intValueExact());
        boolean met = !f.day().isBefore(from);
        return check(Requirement.AGE, met ? Standing.MET : Standing.NOT_MET, age.source(), "Servono " + age.value().toPlainString() + " anni: compiuti il " + DAY.format(from) + ".",
                met ? "" : "Potete dichiarare la disponibilità dal " + DAY.format(from) + ". Fino ad allora chiedete al Centro per l'impiego dei percorsi per chi ha meno di 16 anni.",
                Phrase.of("REQ-AGE", age.value().toPlainString(), DAY.format(from)));
    }

    private static Check schooling(Facts f) {
        return declared(Requirement.SCHOOLING, f.schooling(), CHARTER + "; L. 296/2006, art. 1, c. 622", "L'obbligo scolastico è assolto.", "L'obbligo scolastico non è assolto.",
                "Non sappiamo se l'obbligo scolastico è assolto.", "La scuola o il Centro per l'istruzione degli adulti (CPIA) vi aiutano a completarlo.");
    }

    private Check permit(Facts f) {
        String law = CHARTER + "; D.Lgs. 286/1998, artt. 5 e 22";
        String help = "Rivolgetevi alla Questura o a un patronato per il permesso; il Centro per l'impiego registra il rinnovo.";
        if (f.citizenship() == null) {
            return check(Requirement.PERMIT, Standing.UNKNOWN, law, "La cittadinanza non è nota.", "Ditela nel modulo o al Centro per l'impiego.", Phrase.of("REQ-PERMIT-CITIZENSHIP"));
        }
        if (f.citizenship() != Citizenship.NON_EU) {
            return check(Requirement.PERMIT, Standing.MET, law, "Ai cittadini italiani e dell'Unione europea non serve un permesso di soggiorno.", "", Phrase.of("REQ-PERMIT-NOT-NEEDED"));
        }
        if (f.permitForWork() == null || f.permitExpiry() == null && !f.permitUnlimited()) {
            return check(Requirement.PERMIT, Standing.UNKNOWN, law, "I dati del permesso di soggiorno non sono completi.", help, Phrase.of("REQ-PERMIT-INCOMPLETE"));
        }
        if (!f.permitForWork()) {
            return check(Requirement.PERMIT, Standing.NOT_MET, law, "Il permesso di soggiorno non consente di lavorare.", help, Phrase.of("REQ-PERMIT-NO-WORK"));
        }
        return f.permitUnlimited() ? check(Requirement.PERMIT, Standing.MET, law, "Il permesso di soggiorno non scade.", "", Phrase.of("REQ-PERMIT-UNLIMITED")) : expiring(f, law, help);
    }

    private Check expiring(Facts f, String law, String help) {
        String until = "Il permesso di soggiorno scade il " + DAY.format(f.permitExpiry());
        if (!f.day().isAfter(f.permitExpiry())) {
            return check(Requirement.PERMIT, Standing.MET, law, until + ".", "", Phrase.of("REQ-PERMIT-VALID", DAY.format(f.permitExpiry())));
        }
        Parameter days = parameters.get("permesso.rinnovo.giorni_dopo", f.day());
        LocalDate last = f.permitExpiry().plusDays(days.value().intValueExact());
        boolean inTime = f.renewalRequested() != null && !f.renewalRequested().isAfter(last) && !f.renewalRequested().isAfter(f.day());
        String renewal = f.renewalRequested() == null ? "e il rinnovo non risulta chiesto"
                : "e il rinnovo è stato chiesto il " + DAY.format(f.renewalRequested()) + (inTime ? ", entro il " : ", non entro il ") + DAY.format(last);
        return new Check(Requirement.PERMIT, inTime ? Standing.MET : Standing.NOT_MET, days.source(), Told.reason(days, until + " " + renewal).text(),
                inTime ? "" : help, COMMITTEE, days.toBeChecked(), Told.phrases(days.toBeChecked(), renewed(f, last, inTime)));
    }

    private static Phrase renewed(Facts f, LocalDate last, boolean inTime) {
        String expiry = DAY.format(f.permitExpiry());
        return f.renewalRequested() == null ? Phrase.of("REQ-PERMIT-EXPIRED", expiry)
                : Phrase.of(inTime ? "REQ-PERMIT-RENEWED" : "REQ-PERMIT-RENEWED-LATE", expiry, DAY.format(f.renewalRequested()), DAY.format(last));
    }

    private static Check domicile(Facts f) {
        return declared(Requirement.DOMICILE, f.domicile(), CHARTER + "; D.Lgs. 150/2015, art. 11", "Il domicilio è in provincia di Brescia.",
                "Il domicilio non è in provincia di Brescia.", "Il domicilio non è noto.",
                "La dichiarazione si rende al Centro per l'impiego della provincia di domicilio; se avete cambiato casa, il nostro Centro per l'impiego aggiorna il dato.");
    }

    private static Check availability(Facts f) {
        return declared(Requirement.AVAILABILITY, f.available(), "D.Lgs. 150/2015, art. 19, c. 1", "Dichiarate di essere subito disponibili a cercare e svolgere un lavoro.",
                "Senza disponibilità immediata non si può rendere la dichiarazione.", "Non avete ancora detto se siete subito disponibili.",
                "Quando potrete lavorare subito rendete la dichiarazione; per conciliare lavoro e famiglia parlatene con un operatore.");
    }

    private Check bar(Facts f) {
        Parameter months = parameters.get("decadenza.mesi", f.day());
        LocalDate from = f.barredUntil() != null ? f.barredUntil() : f.lostOn() == null ? null : f.lostOn().plusMonths(months.value().intValueExact());
        if (from == null) {
            return check(Requirement.NO_BAR, Standing.MET, months.source(), "Non c'è una decadenza che impedisca la dichiarazione.", "", Phrase.of("REQ-NO_BAR-NONE"));
        }
        boolean met = !f.day().isBefore(from);
        return check(Requirement.NO_BAR, met ? Standing.MET : Standing.NOT_MET, months.source(), "Dopo la decadenza" + (f.lostOn() == null ? "" : " del " + DAY.format(f.lostOn()))
                + " una nuova dichiarazione è possibile dal " + DAY.format(from) + ".", met ? "" : "Tornate dal " + DAY.format(from) + ", oppure chiedete il riesame della decadenza.",
                f.lostOn() == null ? Phrase.of("REQ-NO_BAR", DAY.format(from)) : Phrase.of("REQ-NO_BAR-SINCE", DAY.format(from), DAY.format(f.lostOn())));
    }

    private static Check other(Facts f) {
        return f.other() == null ? check(Requirement.NO_OTHER, Standing.MET, "D.Lgs. 150/2015, art. 19, c. 1", "Non c'è un'altra dichiarazione in corso.", "", Phrase.of("REQ-NO_OTHER-NONE"))
                : check(Requirement.NO_OTHER, Standing.NOT_MET, "D.Lgs. 150/2015, art. 19, c. 1", "C'è già una dichiarazione in corso, del " + DAY.format(f.other()) + ".",
                        "Non serve renderla di nuovo: vale quella. Per i passi successivi rivolgetevi al vostro Centro per l'impiego.", Phrase.of("REQ-NO_OTHER", DAY.format(f.other())));
    }

    private static Check declared(Requirement what, Boolean value, String law, String yes, String no, String unknown, String mend) {
        Standing standing = value == null ? Standing.UNKNOWN : value ? Standing.MET : Standing.NOT_MET;
        return check(what, standing, law, value == null ? unknown : value ? yes : no, standing == Standing.MET ? "" : mend, Phrase.of("REQ-" + what + "-" + standing));
    }

    private static Check check(Requirement what, Standing standing, String law, String text, String mend, Phrase said) {
        return new Check(what, standing, law, text, mend, COMMITTEE, false, List.of(said));
    }
}
