package it.sintesi.observatory.sources.application;

import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.observatory.api.ExternalFact;
import it.sintesi.observatory.api.Sources;
import it.sintesi.observatory.sources.domain.Layout;
import it.sintesi.observatory.sources.domain.Layouts;
import it.sintesi.observatory.sources.domain.Loaded;
import it.sintesi.observatory.sources.domain.Reading;
import it.sintesi.observatory.sources.persistence.FactStore;
import it.sintesi.observatory.sources.persistence.ImportStore;

/** Imports for other areas, and their pages: shows files and figures, takes a file in at once. */
public final class ReadImports implements Sources {

    /**
     * An import as its page shows it.
     *
     * @param of       the import
     * @param layout   its layout
     * @param reading  what the file says; null once in force
     * @param overlaps what it would replace
     * @param steps    its history
     */
    public record View(Loaded of, Layout layout, Reading reading, List<Loaded.Overlap> overlaps,
                       List<Loaded.Step> steps) {
    }

    private final Kernel kernel;
    private final Layouts layouts;
    private final StageImport staging;
    private final ImportStore imports;
    private final FactStore facts;
    private final ChangeImport changes;

    public ReadImports(Kernel kernel, Layouts layouts, StageImport staging, ChangeImport changes, ImportStore imports, FactStore facts) {
        this.kernel = kernel;
        this.layouts = layouts;
        this.staging = staging;
        this.changes = changes;
        this.imports = imports;
        this.facts = facts;
    }

    /** Every import, newest first, also those being looked at and those undone. */
    public List<Loaded> all(Caller caller) {
        kernel.require(caller, Permission.OBSERVATORY_READ);
        return kernel.transactions().required(() -> {
            kernel.trace(caller, "observatory.sources", "*", "Consultazione delle fonti esterne");
            return imports.all();
        });
    }

    /** One import with its file, its problems and its history. */
    public View view(Caller caller, String id) {
        kernel.require(caller, Permission.OBSERVATORY_READ);
        return kernel.transactions().required(() -> {
            Loaded of = imports.find(id).orElseThrow(() -> ServiceException.notFound("Il caricamento indicato non esiste.").said("WEB-NO-UPLOAD"));
            Layout layout = layouts.of(of.source()).orElseThrow();
            Map<String, Long> meets = of.state() == Loaded.State.STAGED ? facts.overlaps(id) : Map.of();
            kernel.trace(caller, "observatory.source", id, "Consultazione di una fonte esterna");
            return new View(of, layout, staging.read(layout, imports.content(id)),
                    meets.entrySet().stream().map(e -> new Loaded.Overlap(imports.find(e.getKey()).orElseThrow(), e.getValue())).toList(),
                    imports.steps(id));
        });
    }

    @Override
    public String load(Caller caller, SentFile file) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        return kernel.transactions().required(() -> {
            String id = staging.stage(caller, file);
            changes.confirm(caller, id, false);
            return id;
        });
    }

    @Override
    public List<Import> imports(Caller caller) {
        return all(caller).stream().filter(i -> i.state() == Loaded.State.IN_FORCE || i.undone() != null)
                .map(i -> new Import(i.id(), i.source(), i.fileName(), i.digest(), i.rows(), i.from(), i.to(), i.licence() + " · " + i.origin(), i.by(), i.at(), i.undone())).toList();
    }

    @Override
    public List<ExternalFact> series(String source, String series) {
        return kernel.transactions().required(() -> facts.series(source, series));
    }
}
