package it.sintesi.communications.rules.person;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import java.time.LocalDate;

/** The residence document: UL-064 to UL-071, for workers and for the employer's legal representative. */
public final class PermitRules extends RuleSet<PermitView> {
    private static final LocalDate WAITING = LocalDate.of(1900, 1, 1);
    private static final LocalDate PERMANENT = LocalDate.of(2099, 12, 31);
    private static final LocalDate OLDEST_EXPIRY = LocalDate.of(2000, 1, 1);
    private static final int LAST_YEAR = 2200;

    public PermitRules() {
        super(FormKind.UNILAV, "Lavoratore.extraCE");
        error("UL-064").field("tipoDocumento").law(Laws.PERMIT).shows(v -> v.permit().documentKind())
                .says("Il tipo di documento di soggiorno deve essere un valore da 1 a 7.")
                .mend("Usare 1 permesso, 2 carta, 3 in rinnovo, 4 in attesa, 5 carta permanente, 6 altro, 7 permesso UE di lungo periodo.")
                .requires(PermitView::knownDocument);
        error("UL-065").field("motivoPermesso").law(Laws.PERMIT)
                .says("Il motivo del permesso deve stare nella sua tabella alla data dell'evento.")
                .mend("Usare il codice di 5 caratteri scritto sul permesso.")
                .verdict(v -> v.facts().required(Table.PERMIT_REASONS, v.permit().reason(), v.facts().eventDay()));
        expiry();
        office();
    }

    private void expiry() {
        error("UL-066").field("dataScadenzaPS").law("D.Lgs 286/1998, art. 5, c. 9-bis").shows(v -> v.permit().expiry())
                .says("Per chi è in attesa del permesso (tipo 4) la scadenza deve essere 1900-01-01.")
                .mend("Scrivere 1900-01-01.")
                .when(v -> v.document("4")).requires(v -> WAITING.equals(v.permit().expiry()));
        error("UL-067").field("dataScadenzaPS").law("D.Lgs 30/2007, art. 17").shows(v -> v.permit().expiry())
                .says("Per la carta permanente (tipo 5) la scadenza deve essere 2099-12-31.")
                .mend("Scrivere 2099-12-31.")
                .when(v -> v.document("5")).requires(v -> PERMANENT.equals(v.permit().expiry()));
        error("UL-068").field("dataScadenzaPS").law(Laws.PERMIT).shows(v -> v.permit().expiry())
                .says("La scadenza del documento deve essere dal 2000-01-01 in poi e non oltre l'anno 2200.")
                .mend("Scrivere la scadenza che sta sul documento.")
                .when(v -> !v.document("4", "5"))
                .requires(v -> v.permit().expiry() != null && !v.permit().expiry().isBefore(OLDEST_EXPIRY)
                        && v.permit().expiry().getYear() <= LAST_YEAR);
    }

    private void office() {
        error("UL-069").field("questura").law(Laws.PERMIT)
                .says("La questura deve esserci ed essere valida per i documenti di tipo diverso da 3, 4 e 6.")
                .mend("Scrivere le tre cifre della questura che ha rilasciato il documento.")
                .when(v -> v.document("1", "2", "5", "7")).verdict(PermitRules::policeOffice);
        error("UL-070").field("questura").law(Laws.PERMIT).shows(v -> v.permit().policeOffice())
                .says("La questura non va indicata per i documenti di tipo 3, 4 e 6.")
                .mend("Togliere la questura.")
                .when(v -> v.document("3", "4", "6")).requires(v -> Texts.blank(v.permit().policeOffice()));
        warning("UL-071").field("numeroDocumento").law(Laws.PERMIT).switchable()
                .says("Il numero del documento di soggiorno va indicato, salvo per chi è in attesa del permesso (tipo 4).")
                .mend("Scrivere il numero del documento.")
                .when(v -> v.knownDocument() && !v.document("4")).requires(v -> !Texts.blank(v.permit().documentNumber()));
    }

    /** The table of police offices is not published; their codes look like ISTAT province codes, so a missing one is only doubtful. */
    private static Verdict policeOffice(PermitView view) {
        String office = view.permit().policeOffice();
        if (!Texts.digits(office, 3, 3)) {
            return office == null ? Verdict.BROKEN : Verdict.broken(office);
        }
        return view.facts().entry(Table.PROVINCES, office, null).isPresent() ? Verdict.HOLDS : Verdict.doubtful(office);
    }
}
