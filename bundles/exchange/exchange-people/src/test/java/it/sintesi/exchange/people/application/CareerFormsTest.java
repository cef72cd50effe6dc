package it.sintesi.exchange.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.MovedSite;
import it.sintesi.communications.format.model.MovedWorker;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.format.model.Variation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the rows of a career take from messages that are not UniLav. */
class CareerFormsTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 9), END = LocalDate.of(2023, 6, 30);
    private final Map<String, String> values = new HashMap<>();

    @Test
    void anAssignmentTellsAgencyAndUserCompany() {
        CareerForms.fill(values, Told.agencyForm(START, END), Told.ANNA);
        assertThat(values).containsEntry("RapportoAgenziaSomm_DataInizio", "2023-01-09").containsEntry("RapportoAgenziaSomm_NMatricola", "2").containsEntry("AgenziaSomministrazione_SedeLavoro_CAP", "25121")
                .containsEntry("DittaUtilizzatrice_CodiceFiscale", Told.WORKS).containsEntry("DittaUtilizzatrice_Settore", "25.62.00").containsEntry("DittaUtilizzatrice_SedeLavoro_ComuneNazione", "B157")
                .containsEntry("RapportoDittaUtilizzatrice_DataFineMissione", "2023-06-30").containsEntry("RapportoDittaUtilizzatrice_TipoOrario_OreSett", "24")
                .containsEntry("RapportoAgenziaDittaUtilizzatrice_NContrattoSomm", "000000001").doesNotContainKey("RapportoDittaUtilizzatrice_DataCessazione");
    }

    @Test
    void theEndOfAnAssignmentIsNotTheEndOfTheRelation() {
        UniSomm form = Told.agencyForm(START, END);
        Variation ended = new Variation("2.01", new Variation.Ended(LocalDate.of(2023, 3, 1), "DI"));
        CareerForms.fill(values, new UniSomm(form.sending(), form.agency(), form.worker(), form.userCompany(), ended, "01"), Told.ANNA);
        assertThat(values).containsEntry("RapportoDittaUtilizzatrice_DataCessazione", "2023-03-01").doesNotContainKey("RapportoAgenziaSomm_CessazioneData");
        values.clear();
        CareerForms.fill(values, new UniSomm(form.sending(), form.agency(), form.worker(), null, ended, "01"), Told.ANNA);
        assertThat(values).containsEntry("RapportoAgenziaSomm_CessazioneData", "2023-03-01").doesNotContainKey("RapportoDittaUtilizzatrice_DataCessazione");
    }

    @Test
    void aTransferTellsTheWorkersOwnContractAndTheFormerEmployer() {
        MovedWorker other = new MovedWorker(Told.contract("A.02.00", START, END, null), Person.named("ALTRI", "ALDO", "LTRLDA80A01B157K"), "B157");
        MovedWorker anna = new MovedWorker(Told.contract("A.01.00", START, null, null), Person.named("PROVETTI", "ANNA", Told.ANNA), "D918");
        Transfer transfer = new Transfer("01", END, null, Employer.named("99000030173", "EX OFFICINE"), List.of(new MovedSite(Told.SEAT, List.of(other, anna))));
        CareerForms.fill(values, new VarDatori(Told.sending(FormKind.VARDATORI), new Employer(Told.WORKS, "OFFICINE", null, null, Told.SEAT, null, "25.62.00", false), "01", transfer), Told.ANNA);
        assertThat(values).containsEntry("Rapporto_TipologiaContrattuale", "A.01.00").containsEntry("DatoreLavoroPrecedente_CodiceFiscale", "99000030173")
                .containsEntry("TrasferimentoAzienda_CodiceTrasferimento", "01").containsEntry("TrasferimentoAzienda_DataInizio", "2023-06-30").containsEntry("DatoreLavoro_SedeLavoro_Indirizzo", "Via Lunga 2")
                .containsEntry("DatoreLavoro_Settore", "25.62.00");
    }
}
