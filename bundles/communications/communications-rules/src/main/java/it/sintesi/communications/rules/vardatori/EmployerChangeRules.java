package it.sintesi.communications.rules.vardatori;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.MovedSite;
import it.sintesi.communications.format.model.MovedWorker;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.checks.Sectors;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Enforcement;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Employers and the transfer as a whole: VD-001 to VD-008, VD-012 to VD-018, VD-039 to VD-041. */
final class EmployerChangeRules extends RuleSet<ChangeView> {
    private static final String PRESENT = "/DatoreAttuale.";
    private static final String PREVIOUS = "/TrasferimentoAzienda.DatorePrecedente.";
    private static final String LEASE_END = "/TrasferimentoAzienda.dataFineAffittoRamo";
    private static final String LEASE = "02";
    private static final int NAME_MAX = 100;

    EmployerChangeRules() {
        super(FormKind.VARDATORI, "VarDatori");
        codes();
        names();
        transfer();
        workers();
        message();
    }

    private void codes() {
        error("VD-001").field(PRESENT + "codiceFiscale").law(Laws.FISCAL_CODE).shows(v -> v.present().fiscalCode())
                .says("Il codice fiscale del datore attuale deve avere il carattere di controllo giusto.")
                .mend("Controllare il codice fiscale sulla visura.")
                .requires(v -> FiscalCode.validOfAnyone(v.present().fiscalCode()));
        error("VD-002").field(PREVIOUS + "codiceFiscale").law(Laws.FISCAL_CODE).shows(v -> v.previous().fiscalCode())
                .says("Il codice fiscale del datore precedente deve avere il carattere di controllo giusto.")
                .mend("Controllare il codice fiscale sulla visura.")
                .when(v -> v.previous() != null).requires(v -> FiscalCode.validOfAnyone(v.previous().fiscalCode()));
        error("VD-003").field(PREVIOUS + "codiceFiscale", PRESENT + "codiceFiscale").law(Laws.BUSINESS_TRANSFER)
                .shows(v -> v.present().fiscalCode())
                .says("In un trasferimento il datore precedente deve essere diverso da quello attuale.")
                .mend("Correggere i codici fiscali; se cambia solo il nome usare VariazioneRagioneSociale.")
                .when(v -> v.previous() != null && v.previous().fiscalCode() != null)
                .requires(v -> !v.previous().fiscalCode().equals(v.present().fiscalCode()));
    }

    private void names() {
        error("VD-004").field("/VariazioneRagioneSociale.denominazionePrecedente", PRESENT + "denominazione").law(Laws.VARIATIONS)
                .shows(v -> v.renaming().previousName())
                .says("In una variazione della ragione sociale il nome precedente deve essere diverso da quello attuale.")
                .mend("Indicare il nome di prima della variazione.")
                .when(v -> v.renaming() != null && v.renaming().previousName() != null)
                .requires(v -> !v.renaming().previousName().equals(v.present().name()));
        error("VD-005").field("/VariazioneRagioneSociale").law(Laws.VARIATIONS)
                .says("In una variazione della ragione sociale il codice fiscale resta lo stesso e non c'è un datore precedente.")
                .mend("Se cambia il codice fiscale usare TrasferimentoAzienda.")
                .enforcedBy(Enforcement.FORMAT);
        error("VD-006").field(PRESENT + "denominazione", PREVIOUS + "denominazione")
                .says("La denominazione dei datori deve esserci e avere al massimo 100 caratteri.")
                .mend("Scrivere la denominazione della visura.")
                .names(v -> named(v.present()) ? PREVIOUS + "denominazione" : PRESENT + "denominazione")
                .requires(v -> named(v.present()) && (v.previous() == null || named(v.previous())));
        error("VD-007").field(PRESENT + "Settore", PREVIOUS + "Settore")
                .says("Il settore dei datori deve essere un codice ATECO valido alla data dell'evento.")
                .mend("Scrivere il codice nella forma 00.00.00.")
                .names(v -> sector(v, v.present()) == Verdict.HOLDS ? PREVIOUS + "Settore" : PRESENT + "Settore")
                .verdict(v -> sector(v, v.present()) != Verdict.HOLDS ? sector(v, v.present()) : sector(v, v.previous()));
        error("VD-008").field(PRESENT + "PubblicaAmministrazione")
                .says("Va detto se il datore attuale è una pubblica amministrazione: SI oppure NO.")
                .mend("Scrivere SI oppure NO.")
                .requires(v -> v.present().publicBody() != null);
    }

    private void transfer() {
        error("VD-013").field("/TrasferimentoAzienda.codiceTrasferimento").law(Laws.BUSINESS_TRANSFER)
                .says("Il codice del trasferimento deve stare nella sua tabella.")
                .mend("Usare 01 cessione di ramo, 02 affitto, 03 incorporazione, 04 fusione, 05 usufrutto, 06 cessione di contratto.")
                .when(v -> v.transfer() != null)
                .verdict(v -> v.facts().required(Table.TRANSFERS, v.transfer().code(), null));
        error("VD-014").field("/TrasferimentoAzienda.dataInizio").law(Laws.BUSINESS_TRANSFER)
                .says("La data di decorrenza del trasferimento deve esserci.")
                .mend("Indicare dataInizio.")
                .when(v -> v.transfer() != null).requires(v -> v.transfer().date() != null);
        error("VD-015").field(LEASE_END).law("Codice civile, artt. 2112 e 2562").shows(v -> v.transfer().leaseEnd())
                .says("Nell'affitto di ramo (02) va indicata la fine dell'affitto, non prima della decorrenza.")
                .mend("Indicare dataFineAffittoRamo.")
                .when(v -> v.transfer() != null && LEASE.equals(v.transfer().code()))
                .requires(v -> v.transfer().leaseEnd() != null && Periods.notBefore(v.transfer().leaseEnd(), v.transfer().date()));
        error("VD-016").field(LEASE_END).law(Laws.BUSINESS_TRANSFER).shows(v -> v.transfer().leaseEnd())
                .says("La fine dell'affitto va indicata solo nell'affitto di ramo (02).")
                .mend("Togliere dataFineAffittoRamo, oppure correggere il codice.")
                .when(v -> v.transfer() != null && v.transfer().code() != null && !LEASE.equals(v.transfer().code()))
                .requires(v -> v.transfer().leaseEnd() == null);
    }

    private void workers() {
        error("VD-012").field("/DatoreAttuale.Sede.Comune").law(Laws.CHANNEL)
                .says("La sede legale o una sede di lavoro deve essere nel territorio del nodo che riceve, salvo che il datore sia "
                        + "autorizzato ad accentrare.")
                .mend("Inviare alla regione della sede, oppure chiedere l'accentramento.")
                .requires(EmployerChangeRules::competent);
        error("VD-017").field("/TrasferimentoAzienda.SedeLavoro").law(Laws.BUSINESS_TRANSFER)
                .says("Un trasferimento deve avere almeno una sede di lavoro, e ogni sede almeno un lavoratore.")
                .mend("Elencare le sedi e i lavoratori che passano al nuovo datore.")
                .when(v -> v.transfer() != null)
                .requires(v -> !v.transfer().sites().isEmpty()
                        && v.transfer().sites().stream().noneMatch(site -> site.workers().isEmpty()));
        error("VD-018").field("/TrasferimentoAzienda.SedeLavoro.Lavoratori.DatiLavoratore.codice-fiscale").law(Laws.BUSINESS_TRANSFER)
                .says("Lo stesso lavoratore con la stessa data di inizio può comparire una volta sola.")
                .mend("Togliere il lavoratore ripetuto.")
                .when(v -> v.transfer() != null).verdict(v -> repeated(v.form().workers()));
    }

    private void message() {
        error("VD-039").field("/TrasferimentoAzienda").law(Laws.TRAINEESHIP)
                .says("Per un tirocinio il promotore deve essere diverso dal datore attuale.")
                .mend("Correggere il promotore.")
                .enforcedBy(Enforcement.NO_FIELD);
        error("VD-040").field("")
                .says("Le agevolazioni non si comunicano più.")
                .mend("Togliere Agevolazioni.").names(v -> "Agevolazioni")
                .requires(v -> !v.facts().refusedName("Agevolazioni"));
        error("VD-041").field("TipoComunicazione").shows(v -> v.form().communicationCode())
                .says("I tipi ammessi sono 01, 03 e 04; valgono le regole UniLav sui dati dell'invio (UL-001-UL-004, UL-006-UL-010, UL-015 "
                        + "e UL-016).")
                .mend("Usare 01; 03 per rettificare, 04 per annullare.")
                .requires(ChangeView::admittedKind);
    }

    private static boolean named(Employer employer) {
        return Texts.filled(employer.name(), NAME_MAX);
    }

    private static Verdict sector(ChangeView view, Employer employer) {
        if (employer == null) {
            return Verdict.HOLDS;
        }
        return employer.sector() == null ? Verdict.BROKEN : Sectors.known(view.facts(), employer.sector(), view.facts().eventDay());
    }

    private static boolean competent(ChangeView view) {
        if (view.present().legalSeat() != null && inTerritory(view, view.present().legalSeat().municipality())
                || view.facts().centralised(view.present().fiscalCode())) {
            return true;
        }
        List<MovedSite> sites = view.transfer() == null ? List.of() : view.transfer().sites();
        return sites.stream().anyMatch(site -> site.seat() != null && inTerritory(view, site.seat().municipality()));
    }

    private static boolean inTerritory(ChangeView view, String municipality) {
        return municipality != null && view.facts().inTerritory(municipality);
    }

    private static Verdict repeated(List<MovedWorker> workers) {
        Set<List<Object>> seen = new HashSet<>();
        for (MovedWorker worker : workers) {
            if (worker.fiscalCode() != null && worker.contract() != null && worker.contract().start() != null
                    && !seen.add(List.of(worker.fiscalCode(), worker.contract().start()))) {
                return Verdict.broken(worker.fiscalCode());
            }
        }
        return Verdict.HOLDS;
    }
}
