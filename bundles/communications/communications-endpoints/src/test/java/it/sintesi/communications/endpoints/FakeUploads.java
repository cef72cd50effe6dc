package it.sintesi.communications.endpoints;

import it.sintesi.communications.api.BulkUploads;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers the last file. */
final class FakeUploads implements BulkUploads {
    volatile byte[] content;
    volatile String name;

    @Override
    public Upload upload(Caller caller, String fileName, InputStream in, boolean checkOnly) {
        try {
            content = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        name = fileName;
        return upload(checkOnly);
    }

    private Upload upload(boolean checkOnly) {
        return new Upload("u1", name, Instant.parse("2026-11-23T08:00:00Z"), checkOnly, State.DONE, 2, 2, 1, 1, "2026/0000009", "");
    }

    @Override
    public Optional<Upload> find(Caller caller, String id) {
        return id.equals("u1") ? Optional.of(upload(false)) : Optional.empty();
    }

    @Override
    public Page<Upload> list(Caller caller, PageRequest page) {
        return new Page<>(List.of(upload(false)), 1, page.number(), page.size());
    }

    @Override
    public Page<Item> items(Caller caller, String id, boolean onlyRefused, PageRequest page) {
        Item item = new Item(2, "b.xml", null, List.of(Rejection.error("UL-049", "Lavoratore.codice-fiscale", "Codice errato", "Correggere.")));
        return new Page<>(List.of(item), 1, page.number(), page.size());
    }

    @Override
    public void cancel(Caller caller, String id) {
        name = "annullato";
    }

    @Override
    public byte[] summaryPdf(Caller caller, String id) {
        return "%PDF-1.7 riepilogo".getBytes();
    }
}
