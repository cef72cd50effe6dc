package it.sintesi.observatory.sources;

import javax.sql.DataSource;

import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.observatory.api.Sources;
import it.sintesi.observatory.api.WarehouseKeeper;
import it.sintesi.observatory.sources.application.ChangeImport;
import it.sintesi.observatory.sources.application.Kernel;
import it.sintesi.observatory.sources.application.ReadImports;
import it.sintesi.observatory.sources.application.StageImport;
import it.sintesi.observatory.sources.domain.Layouts;
import it.sintesi.observatory.sources.persistence.FactStore;
import it.sintesi.observatory.sources.persistence.ImportStore;
import it.sintesi.observatory.sources.web.LayoutPages;
import it.sintesi.observatory.sources.web.SourcePages;
import it.sintesi.observatory.sources.web.SourcesArea;
import it.sintesi.web.api.WebArea;

/** Puts the module together. */
public final class SourcesModule {

    private final StageImport staging;
    private final ChangeImport changes;
    private final ReadImports reading;
    private final WebArea area;

    public SourcesModule(Kernel kernel, DataSource dataSource, CodeLists lists, WarehouseKeeper warehouse) {
        Sql sql = new Sql(dataSource);
        ImportStore imports = new ImportStore(sql);
        FactStore facts = new FactStore(sql);
        Layouts layouts = new Layouts();
        this.staging = new StageImport(kernel, layouts, lists, imports, facts);
        this.changes = new ChangeImport(kernel, imports, facts, warehouse);
        this.reading = new ReadImports(kernel, layouts, staging, changes, imports, facts);
        this.area = new SourcesArea(new SourcePages(staging, changes, reading, layouts, kernel.authorisation()), new LayoutPages(layouts));
    }

    StageImport staging() {
        return staging;
    }

    ChangeImport changes() {
        return changes;
    }

    ReadImports reading() {
        return reading;
    }

    /** What it offers to others. */
    public Sources sources() {
        return reading;
    }

    /** What it brings to the web. */
    public WebArea area() {
        return area;
    }
}
