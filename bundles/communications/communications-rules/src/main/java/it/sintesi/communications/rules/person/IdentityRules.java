package it.sintesi.communications.rules.person;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Places;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;

/** Who the worker is: UL-049 to UL-061, for the workers of UniLav and UniSomm. */
public final class IdentityRules extends RuleSet<WorkerView> {
    private static final String CODE = "AnagraficaCompleta.codice-fiscale";
    private static final String CODE_MEND = "Controllare il dato e il codice fiscale sulla tessera sanitaria del lavoratore.";
    private static final int STREET_MAX = 100;
    private static final int OLDEST = 100;

    public IdentityRules() {
        super(FormKind.UNILAV, "Lavoratore");
        code();
        birth();
        domicile();
    }

    private void code() {
        error("UL-049").field(CODE).law(Laws.FISCAL_CODE).shows(v -> v.person().fiscalCode())
                .says("Il codice fiscale del lavoratore deve avere 16 caratteri (o 11 cifre se provvisorio) e il carattere di controllo "
                        + "giusto.")
                .mend("Controllare il codice fiscale sulla tessera sanitaria del lavoratore.")
                .requires(v -> v.personalCode() || !v.hasCodeOf16() && FiscalCode.validOfAnyone(v.person().fiscalCode()));
        error("UL-050").field(CODE, "/DatoreLavoro.codiceFiscale").law(Laws.FISCAL_CODE).shows(v -> v.person().fiscalCode())
                .says("Il codice fiscale del lavoratore deve essere diverso da quello del datore di lavoro.")
                .mend("Indicare il codice fiscale del lavoratore e quello del datore ciascuno al suo posto.")
                .when(v -> v.person().fiscalCode() != null).requires(v -> !v.person().fiscalCode().equals(v.relation().employerCode()));
        error("UL-051").field("AnagraficaCompleta.cognome", CODE).law(Laws.FISCAL_CODE).shows(v -> v.person().surname())
                .mend(CODE_MEND)
                .says("Il cognome deve corrispondere alle prime tre lettere del codice fiscale.")
                .when(v -> v.personalCode() && v.person().surname() != null).requires(v -> v.code().matchesSurname(v.person().surname()));
        error("UL-052").field("AnagraficaCompleta.nome", CODE).law(Laws.FISCAL_CODE).shows(v -> v.person().name())
                .mend(CODE_MEND)
                .says("Il nome deve corrispondere alle lettere dalla quarta alla sesta del codice fiscale.")
                .when(v -> v.personalCode() && v.person().name() != null).requires(v -> v.code().matchesName(v.person().name()));
        error("UL-053").field("AnagraficaCompleta.nascita.data", CODE).law(Laws.FISCAL_CODE).shows(v -> v.person().birthDate())
                .mend(CODE_MEND)
                .says("La data di nascita deve corrispondere al codice fiscale (posizioni da 7 a 11).")
                .when(v -> v.personalCode() && v.person().birthDate() != null)
                .requires(v -> v.code().matchesBirthDate(v.person().birthDate()));
        error("UL-054").field("AnagraficaCompleta.sesso", CODE).law(Laws.FISCAL_CODE).shows(v -> v.person().sex())
                .mend(CODE_MEND)
                .says("Il sesso deve corrispondere al giorno di nascita scritto nel codice fiscale (per le donne il giorno più 40).")
                .when(v -> v.personalCode() && v.person().sex() != null).requires(v -> v.code().matchesSex(v.person().sex()));
        error("UL-055").field("AnagraficaCompleta.nascita.comune", CODE).law(Laws.FISCAL_CODE).shows(v -> v.person().birthPlace())
                .mend(CODE_MEND)
                .says("Il luogo di nascita deve corrispondere al codice fiscale (posizioni da 12 a 15).")
                .when(v -> v.personalCode() && v.person().birthPlace() != null)
                .requires(v -> v.code().matchesBirthPlace(v.person().birthPlace()));
    }

    private void birth() {
        error("UL-056").field("AnagraficaCompleta.nascita.comune")
                .says("Il luogo di nascita deve essere un comune o uno Stato estero esistente alla nascita.")
                .mend("Usare il codice catastale che sta nel codice fiscale, posizioni da 12 a 15.")
                .verdict(IdentityRules::birthPlace);
        error("UL-057").field("AnagraficaCompleta.cittadinanza")
                .says("La cittadinanza deve stare nella sua tabella.")
                .mend("Usare il codice di tre cifre dello Stato; 000 per l'Italia.")
                .verdict(v -> v.facts().required(Table.CITIZENSHIPS, v.person().citizenship(), null));
        error("UL-058").field("AnagraficaCompleta.nascita.data").shows(v -> v.person().birthDate())
                .says("La data di nascita deve venire prima dell'inizio del rapporto.")
                .mend("Correggere la data di nascita o quella di inizio.")
                .when(v -> v.person().birthDate() != null && v.relation().start() != null)
                .requires(v -> v.person().birthDate().isBefore(v.relation().start()));
        error("UL-059").field("AnagraficaCompleta.nascita.data").shows(WorkerView::ageAtStart)
                .says("L'età del lavoratore all'inizio del rapporto deve stare tra 0 e 100 anni.")
                .mend("Correggere la data di nascita o quella di inizio.")
                .requires(v -> v.ageAtStart() <= OLDEST);
    }

    private void domicile() {
        error("UL-060").field("IndirizzoLavoratore")
                .says("Il domicilio del lavoratore deve avere un comune esistente, un CAP di 5 cifre e l'indirizzo.")
                .mend("Completare comune, CAP e indirizzo del domicilio.")
                .when(v -> v.domicile() != null).verdict(IdentityRules::complete);
        error("UL-061").field("LivelloIstruzione")
                .says("Il livello di istruzione deve stare nella sua tabella.")
                .mend("Usare un codice di due cifre, per esempio 40 per il diploma.")
                .verdict(v -> v.facts().required(Table.EDUCATION, v.worker().education(), null));
    }

    /** The table may miss a municipality: one that the fiscal code confirms is doubtful, not wrong. */
    private static Verdict birthPlace(WorkerView view) {
        String place = view.person().birthPlace();
        if (place == null) {
            return Verdict.BROKEN;
        }
        Verdict found = Places.birthPlace(view.facts(), place, view.person().birthDate());
        boolean confirmed = view.personalCode() && view.code().matchesBirthPlace(place) && !Places.abroad(place);
        return found == Verdict.HOLDS || !confirmed ? found : Verdict.doubtful(place);
    }

    private static Verdict complete(WorkerView view) {
        var home = view.domicile();
        if (home.municipality() == null || !Texts.filled(home.street(), STREET_MAX)
                || !Places.abroad(home.municipality()) && !Places.postcode(home.postcode())) {
            return Verdict.BROKEN;
        }
        return Places.exists(view.facts(), home.municipality(), view.facts().eventDay());
    }
}
