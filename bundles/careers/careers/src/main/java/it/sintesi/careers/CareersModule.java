package it.sintesi.careers;

import it.sintesi.careers.api.Careers;
import it.sintesi.careers.application.CareerReading;
import it.sintesi.careers.application.Kernel;
import it.sintesi.careers.application.Neighbours;
import it.sintesi.careers.application.ProvinceSweep;
import it.sintesi.careers.persistence.CareerStore;
import it.sintesi.careers.persistence.RunStore;
import it.sintesi.kernel.jdbc.Sql;
import javax.sql.DataSource;

/** Puts the use cases of the area together. */
public final class CareersModule {

    private final Kernel kernel;
    private final Neighbours others;
    private final CareerStore careers;
    private final RunStore runs;

    public CareersModule(Kernel kernel, DataSource dataSource, Neighbours others) {
        Sql sql = new Sql(dataSource);
        this.kernel = kernel;
        this.others = others;
        this.careers = new CareerStore(sql);
        this.runs = new RunStore(sql);
    }

    public Careers careers() {
        return new CareerReading(kernel, others, careers, runs);
    }

    public ProvinceSweep sweep() {
        return inPortions(ProvinceSweep.PORTION);
    }

    /** The same in portions of another size. */
    ProvinceSweep inPortions(int portion) {
        return new ProvinceSweep(kernel, others, careers, runs, portion);
    }
}
