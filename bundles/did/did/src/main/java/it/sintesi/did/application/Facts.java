package it.sintesi.did.application;

import it.sintesi.communications.api.Relation;
import it.sintesi.did.domain.Answers;
import it.sintesi.did.domain.Declaration;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.rules.api.DidEligibilityRule;
import it.sintesi.rules.api.DidEligibilityRule.Citizenship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Turns what is known and what was answered into facts of the rules. What is known wins: nobody is asked twice. */
public final class Facts {

    /** From this level on schooling is fulfilled without asking (qualification of upper secondary school). */
    private static final int SCHOOLED = 30;

    private final Applicant who;
    private final List<Relation> career;
    private final Answers answers;
    private final LocalDate day;

    /** @param day day on which they are asked; work that begins later is none yet */
    Facts(Applicant who, Answers answers, LocalDate day) {
        this.who = who;
        this.career = who.career().stream().filter(r -> !r.start().isAfter(day)).toList();
        this.answers = answers;
        this.day = day;
    }

    DidEligibilityRule.Facts eligibility(Optional<Declaration> loss, Optional<Declaration> other) {
        PermitOfStay permit = who.file() == null ? null : who.file().permit();
        LocalDate expiry = permit != null && permit.expiry() != null ? permit.expiry() : answers.day("permitExpiry");
        LocalDate renewal = permit != null && permit.renewalRequested() != null ? permit.renewalRequested() : answers.day("renewal");
        return new DidEligibilityRule.Facts(day, who.birthDate(), schooling(), citizenship(), answers.yes("permitWork"), expiry,
                expiry == null && Boolean.TRUE.equals(answers.yes("permitUnlimited")), renewal, who.inProvince() == null ? answers.yes("domicile") : who.inProvince(), working(),
                answers.amount("employeeIncome"), answers.amount("selfIncome"), answers.yes("available"), loss.map(Declaration::revokedOn).orElse(null),
                loss.map(Declaration::barredUntil).orElse(null), other.map(Declaration::givenOn).orElse(null));
    }

    public Citizenship citizenship() {
        return who.citizenship() != null ? who.citizenship() : answers.text("citizenship") == null ? null : Citizenship.valueOf(answers.text("citizenship"));
    }

    public Boolean working() {
        return who.working() ? Boolean.TRUE : answers.yes("working");
    }

    private Boolean schooling() {
        return schooled() ? Boolean.TRUE : answers.yes("schooling");
    }

    private boolean schooled() {
        return who.education() != null && Integer.parseInt(who.education()) >= SCHOOLED;
    }

    /** Names of what has to be asked, because nobody told it yet; the form asks nothing else. */
    public List<String> asked() {
        List<String> names = new ArrayList<>();
        ask(names, who.citizenship() == null, "citizenship");
        ask(names, !schooled(), "schooling");
        ask(names, who.inProvince() == null, "domicile");
        ask(names, who.office() == null, "office");
        boolean foreign = citizenship() == Citizenship.NON_EU || who.citizenship() == null;
        ask(names, foreign, "permitWork");
        boolean expiryKnown = who.file() != null && who.file().permit() != null && who.file().permit().expiry() != null;
        ask(names, foreign && !expiryKnown, "permitUnlimited", "permitExpiry");
        ask(names, foreign && (!expiryKnown || who.file().permit().renewalRequested() == null), "renewal");
        ask(names, !who.working(), "working");
        names.addAll(List.of("employeeIncome", "selfIncome", "benefit"));
        ask(names, who.education() == null, "education");
        ask(names, !Boolean.FALSE.equals(who.bornAbroad()), "presence");
        ask(names, career.isEmpty(), "everWorked", "lastJobMonths", "position");
        names.addAll(List.of("yearAgo", "searching", "enrolled", "household", "children", "minors"));
        return names;
    }

    private static void ask(List<String> names, boolean when, String... what) {
        if (when) {
            names.addAll(List.of(what));
        }
    }

    /** The variables of the national service, as far as they are known. */
    Map<String, String> profile() {
        Map<String, String> in = new TreeMap<>();
        put(in, "Eta", who.birthDate() == null ? null : ChronoUnit.YEARS.between(who.birthDate(), day));
        put(in, "Genere", who.sex());
        put(in, "Cittadinanza", citizenship() == null ? null : Map.of(Citizenship.ITALIAN, "ITALIANA", Citizenship.EU, "UE", Citizenship.NON_EU, "EXTRA_UE").get(citizenship()));
        put(in, "DurataPresenzaInItalia", Boolean.FALSE.equals(who.bornAbroad()) ? null : answers.text("presence"));
        put(in, "TitoloDiStudio", who.education() == null ? answers.text("education") : who.education());
        put(in, "ProvinciaDiResidenza", who.province());
        work(in);
        put(in, "CondizioneOccupazionaleUnAnnoPrima", answers.text("yearAgo"));
        LocalDate declared = answers.day("declaredOn");
        long since = declared == null ? 0 : Math.max(0, ChronoUnit.MONTHS.between(declared, day));
        put(in, "DaQuantiMesiStaCercandoLavoro", answers.text("searching") == null ? null : Integer.parseInt(answers.text("searching")) + since);
        put(in, "AttualmenteIscrittoScuolaUniversitaOCorsoFormazione", answers.text("enrolled"));
        put(in, "NumeroComponentiFamiglia", answers.text("household"));
        put(in, "PresenzaFigliACarico", answers.text("children"));
        put(in, "PresenzaFigliACaricoMeno18Anni", "false".equals(answers.text("children")) ? "false" : answers.text("minors"));
        return in;
    }

    private void work(Map<String, String> in) {
        if (career.isEmpty()) {
            put(in, "HaMaiAvutoUnLavoro", answers.text("everWorked"));
            if ("true".equals(answers.text("everWorked"))) {
                put(in, "DaQuantiMesiConclusoUltimoRappLavoro", answers.text("lastJobMonths"));
                put(in, "PosizioneProfessioneUltimaOccupazione", answers.text("position"));
            }
            return;
        }
        put(in, "HaMaiAvutoUnLavoro", "true");
        Relation last = career.stream().max(Comparator.comparing(r -> end(r, day))).orElseThrow();
        long months = Math.max(0, ChronoUnit.MONTHS.between(end(last, day), day));
        put(in, "DaQuantiMesiConclusoUltimoRappLavoro", months);
        put(in, "PosizioneProfessioneUltimaOccupazione", position(last.contract()));
        put(in, "CondizioneOccupazionaleAnnoPrecedenteCalcolata", career.stream().anyMatch(r -> r.openOn(day.minusYears(1))) ? "OCCUPATO" : "NON_OCCUPATO");
        put(in, "DurataDisoccupazioneCalcolata", months);
    }

    /** Last day of a relation; today while it goes on. */
    private static LocalDate end(Relation r, LocalDate day) {
        LocalDate end = r.end() != null ? r.end() : r.expectedEnd();
        return end == null || end.isAfter(day) ? day : end;
    }

    private static String position(String contract) {
        String kind = contract == null || contract.length() < 4 ? "" : contract.substring(0, 4);
        return switch (kind) {
            case "A.01" -> "INDETERMINATO";
            case "A.02" -> "DETERMINATO";
            case "A.03" -> "APPRENDISTA";
            case "B.01", "B.03" -> "COLLABORATORE";
            case "G.03" -> "AUTONOMO";
            default -> "ALTRO";
        };
    }

    /** Names of what the profile still lacks, in order: of questions, or of data that the register has to know. */
    List<String> lacking() {
        return ProfileNeeds.lacking(profile());
    }

    /** Questions without an answer; the national service wants all of them with a declaration. */
    List<Rejection> missing() {
        List<String> asked = asked();
        return lacking().stream().filter(name -> asked.contains(name) || "birthDate".equals(name)).map(Facts::unanswered).toList();
    }

    static Rejection unanswered(String name) {
        return Rejection.error("DID-003", name, "Manca una risposta per il profilo.", "Rispondete alla domanda; se non sapete come, vi aiuta il Centro per l'impiego");
    }

    private static void put(Map<String, String> in, String name, Object value) {
        if (Objects.nonNull(value)) {
            in.put(name, value.toString());
        }
    }
}
