package it.sintesi.communications.endpoints;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** An archive with one communication. */
final class FakeArchive implements Archive {
    static final String CODE = "1000000000000001";
    volatile CommunicationCriteria criteria;
    volatile PageRequest page;

    private static CommunicationRow row() {
        return new CommunicationRow(CODE, "2026/0000001", Instant.parse("2026-11-23T08:00:00Z"), FormKind.UNILAV, EventKind.HIRING, "01", State.VALID,
                "99000010175", "Officine Esempio Srl", "SMPLCU90C15B157W", "ESEMPI LUCA", LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 23), 0, "cpi-brescia",
                Channel.SOAP, null, null);
    }

    @Override
    public Page<CommunicationRow> search(Caller caller, CommunicationCriteria wanted, PageRequest wantedPage) {
        criteria = wanted;
        page = wantedPage;
        return new Page<>(List.of(row()), 1, wantedPage.number(), wantedPage.size());
    }

    @Override
    public void stream(Caller caller, CommunicationCriteria wanted, Consumer<CommunicationRow> sink) {
        sink.accept(row());
    }

    @Override
    public CommunicationDetail detail(Caller caller, String code) {
        if (!code.equals(CODE) || caller.account().equals("estranea")) {
            throw ServiceException.notFound("Comunicazione inesistente");
        }
        Receipt receipt = new Receipt(CODE, "2026/0000001", Instant.parse("2026-11-23T08:00:00Z"), "ab".repeat(32), FormKind.UNILAV, EventKind.HIRING, "99000010175",
                "SMPLCU90C15B157W", LocalDate.of(2026, 11, 24), null, 0, null, "impresa", null, List.of(), "<Ricevuta/>".getBytes(StandardCharsets.UTF_8));
        return new CommunicationDetail(row(), receipt, "<UniLav/>".getBytes(StandardCharsets.UTF_8), List.of(), List.of(row()), List.of("r1"));
    }

    @Override
    public byte[] receiptPdf(Caller caller, String code) {
        detail(caller, code);
        return "%PDF-1.7 prova".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Today today(Caller caller) {
        return new Today(1, 0, 0, 0);
    }
}
