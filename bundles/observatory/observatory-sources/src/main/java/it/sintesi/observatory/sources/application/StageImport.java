package it.sintesi.observatory.sources.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.observatory.api.Sources.SentFile;
import it.sintesi.observatory.sources.domain.Loaded;
import it.sintesi.observatory.sources.domain.Layout;
import it.sintesi.observatory.sources.domain.Layouts;
import it.sintesi.observatory.sources.domain.Reading;
import it.sintesi.observatory.sources.domain.SourceReader;
import it.sintesi.observatory.sources.persistence.FactStore;
import it.sintesi.observatory.sources.persistence.ImportStore;

/** Takes a file in to be looked at: nothing is in force yet. */
public final class StageImport {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final int NAME = 200, ORIGIN = 300;

    private final Kernel kernel;
    private final Layouts layouts;
    private final CodeLists lists;
    private final ImportStore imports;
    private final FactStore facts;

    public StageImport(Kernel kernel, Layouts layouts, CodeLists lists, ImportStore imports, FactStore facts) {
        this.kernel = kernel;
        this.layouts = layouts;
        this.lists = lists;
        this.imports = imports;
        this.facts = facts;
    }

    /** Reads the file and keeps it with what is wrong; its id. Refuses a file that is here already, naming the import. */
    public String stage(Caller caller, SentFile sent) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        List<Rejection> wrong = new ArrayList<>();
        Layout layout = sent.source() == null ? null : layouts.of(sent.source()).orElse(null);
        if (layout == null) {
            wrong.add(Rejection.error("SRC-SOURCE", "source", "Manca la fonte.", "Scegliete la fonte da cui viene il file"));
        }
        if (sent.content().length == 0) {
            wrong.add(Rejection.error("SRC-FILE", "file", "Il file manca o è vuoto.", "Scegliete un file CSV dal vostro computer"));
        }
        if (sent.origin() == null || sent.origin().length() > ORIGIN) {
            wrong.add(Rejection.error("SRC-ORIGIN", "origin", "Manca la provenienza del file.", "Scrivete l'indirizzo della pagina o la tavola da cui lo avete preso, al massimo 300 caratteri"));
        }
        if (sent.licence() == null || sent.licence().length() > NAME) {
            wrong.add(Rejection.error("SRC-LICENCE", "licence", "Manca la licenza del file.", "Scrivete la licenza indicata da chi lo pubblica, per esempio «CC BY 4.0»"));
        }
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
        String digest = sha256(sent.content());
        Reading reading = read(layout, sent.content());
        String name = sent.fileName().length() > NAME ? sent.fileName().substring(0, NAME) : sent.fileName();
        Loaded staged = new Loaded(kernel.ids().next().toString(), layout.source(), name, digest, Loaded.State.STAGED, reading.from(), reading.to(), sent.origin(), sent.licence(),
                caller.displayName(), kernel.clock().now(), null, 0);
        kernel.transactions().run(() -> {
            imports.takeTurn();
            imports.same(digest, layout.source()).ifPresent(StageImport::refuse);
            imports.insert(staged, sent.content());
            if (reading.problems().isEmpty()) {
                facts.insert(staged.id(), reading.figures());
            }
            kernel.trace(caller, "observatory.source-staged", staged.id(), "Caricamento di una fonte esterna da controllare");
        });
        return staged.id();
    }

    Reading read(Layout layout, byte[] content) {
        return new SourceReader(new KnownTerritory(lists)).read(layout, content, kernel.clock().today());
    }

    private static void refuse(Loaded earlier) {
        throw ServiceException.conflict(Rejection.error("SRC-TWICE", "file",
                "Questo file è già stato caricato: «" + earlier.fileName() + "», il " + MOMENT.format(earlier.at()) + ", da " + earlier.by() + ".",
                "Aprite quel caricamento dall'elenco; se i dati sono da caricare di nuovo, annullatelo prima").said(Phrase.of("SRC-TWICE", earlier.fileName(), MOMENT.format(earlier.at()), earlier.by())));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256", e);
        }
    }
}
