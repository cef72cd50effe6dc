package it.sintesi.observatory.sources.application;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.observatory.api.WarehouseKeeper;
import it.sintesi.observatory.sources.domain.Loaded;
import it.sintesi.observatory.sources.persistence.FactStore;
import it.sintesi.observatory.sources.persistence.ImportStore;

/** Puts a staged file in force, throws it away, or takes an import back; each change of what is in force is an act. */
public final class ChangeImport {

    private static final int REASON = 1000;

    private final Kernel kernel;
    private final ImportStore imports;
    private final FactStore facts;
    private final WarehouseKeeper warehouse;

    public ChangeImport(Kernel kernel, ImportStore imports, FactStore facts, WarehouseKeeper warehouse) {
        this.kernel = kernel;
        this.imports = imports;
        this.facts = facts;
        this.warehouse = warehouse;
    }

    /**
     * Puts the figures of a staged file in force.
     *
     * @param replace confirmation that figures in force of other imports may be replaced
     */
    public void confirm(Caller caller, String id, boolean replace) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        kernel.transactions().run(() -> {
            imports.takeTurn();
            Loaded staged = find(id, Loaded.State.STAGED);
            Set<String> touched = new LinkedHashSet<>(facts.overlaps(id).keySet());
            if (!touched.isEmpty() && !replace) {
                throw ServiceException.rejected(Rejection.error("SRC-OVERLAP", "replace", "Il file contiene dati che sono già in vigore da un altro caricamento.",
                        "Confermate la sostituzione, oppure annullate prima l'altro caricamento"));
            }
            imports.change(id, Loaded.State.STAGED, Loaded.State.IN_FORCE);
            if (facts.of(id).isEmpty()) {
                throw ServiceException.rejected(Rejection.error("SRC-ERRORS", "file", "Il file contiene errori: nessun dato può entrare.", "Correggete il file e caricatelo di nuovo"));
            }
            facts.replace(id);
            touched.add(id);
            step(caller, staged, "IMPORTED", touched.size() > 1 ? "Sostituisce dati di altri caricamenti" : "");
            touched.forEach(one -> warehouse.external(one, facts.of(one)));
        });
    }

    /** Throws a staged file away; nothing of it was ever in force. */
    public void discard(Caller caller, String id) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        kernel.transactions().run(() -> {
            imports.takeTurn();
            find(id, Loaded.State.STAGED);
            imports.change(id, Loaded.State.STAGED, Loaded.State.DISCARDED);
            facts.delete(id);
            kernel.trace(caller, "observatory.source-discarded", id, "Rinuncia a un caricamento non ancora in vigore");
        });
    }

    /** Takes an import back: what it had replaced is in force again, and its history stays. */
    public void undo(Caller caller, String id, String reason) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        if (reason == null || reason.length() > REASON) {
            throw ServiceException.rejected(Rejection.error("SRC-REASON", "reason", "Manca il motivo dell'annullamento.", "Scrivete perché i dati vanno tolti, al massimo 1000 caratteri"));
        }
        kernel.transactions().run(() -> {
            imports.takeTurn();
            Loaded undone = find(id, Loaded.State.IN_FORCE);
            refuseWhileReplaced(id);
            List<String> restored = facts.replacedBy(id);
            imports.change(id, Loaded.State.IN_FORCE, Loaded.State.UNDONE);
            facts.restore(id);
            imports.undone(id, step(caller, undone, "UNDONE", reason));
            warehouse.external(id, List.of());
            restored.forEach(one -> warehouse.external(one, facts.of(one)));
        });
    }

    /** In order only: otherwise what this import had replaced would be in force beside what replaced it later. */
    private void refuseWhileReplaced(String id) {
        facts.successors(id).stream().flatMap(later -> imports.find(later).stream()).filter(later -> later.state() == Loaded.State.IN_FORCE).findFirst().ifPresent(later -> {
            throw ServiceException.conflict(Rejection.error("SRC-LATER", "", "Alcuni dati di questo caricamento sono stati sostituiti da «" + later.fileName() + "».",
                    "Annullate prima quel caricamento").said(Phrase.of("SRC-LATER", later.fileName())));
        });
    }

    private Loaded find(String id, Loaded.State state) {
        Loaded found = imports.find(id).orElseThrow(() -> ServiceException.notFound("Il caricamento indicato non esiste.").said("WEB-NO-UPLOAD"));
        if (found.state() != state) {
            throw ServiceException.conflict(Rejection.error("SRC-STATE", "", "Lo stato del caricamento è cambiato nel frattempo.", "Ricaricate la pagina per vedere lo stato attuale"));
        }
        return found;
    }

    private Instant step(Caller caller, Loaded of, String kind, String reason) {
        String former = imports.steps(of.id()).stream().reduce((a, b) -> b).map(Loaded.Step::protocol).orElse(null);
        Act act = kernel.acts().append(List.of(new ActDraft(Kernel.AREA, "SOURCE_" + kind, of.id(), of.digest(), former))).get(0);
        imports.step(kernel.ids().next().toString(), of.id(), new Loaded.Step(kind, act.certifiedAt(), caller.displayName(), reason, act.protocol()));
        kernel.trace(caller, "observatory.source-" + kind.toLowerCase(Locale.ROOT), of.id(), "Fonte esterna dell'osservatorio " + of.source());
        return act.certifiedAt();
    }
}
