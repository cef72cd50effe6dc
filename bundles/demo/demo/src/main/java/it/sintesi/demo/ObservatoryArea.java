package it.sintesi.demo;

import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.observatory.api.Forecasts;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Reports;
import it.sintesi.observatory.api.Sources;
import it.sintesi.observatory.api.WarehouseKeeper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** A part of the observatory, in which the analyst does something when the years have been lived. */
final class ObservatoryArea implements Area {

    private static final Caller ANALYST = new Caller("analista", "Analista dell'osservatorio", Set.of(Role.ANALYST), null, null, null);
    private static final int MONTHS_AHEAD = 12, HALF = 6;

    private final String name;
    private final Runnable question;
    private final Runnable deed;

    private ObservatoryArea(String name, Runnable question, Runnable deed) {
        this.name = name;
        this.question = question;
        this.deed = deed;
    }

    /** Sources with invented figures; then the warehouse knows them and the whole province. */
    static ObservatoryArea sources(Sources sources, WarehouseKeeper warehouse, Desk desk, CertifiedClock clock) {
        return new ObservatoryArea("sources", () -> sources.imports(ANALYST), () -> {
            Directory province = desk.directory();
            new SampleFiles(province.size(), province.employers().size(), clock.today()).all().forEach(file -> sources.load(ANALYST, file));
            warehouse.rebuild(ANALYST, relations -> { });
        });
    }

    /** A forecast of the hires: before the story only those still at work are known. */
    static ObservatoryArea forecasts(Forecasts forecasts, Desk desk) {
        return new ObservatoryArea("forecasts", () -> forecasts.of(Measure.HIRES), () -> forecasts.make(ANALYST, Measure.HIRES, MONTHS_AHEAD, wholeMonth(desk.directory().from())));
    }

    /** The published report of the last half-year that is over. */
    static ObservatoryArea reports(Reports reports, CertifiedClock clock) {
        return new ObservatoryArea("reports", reports::published, () -> reports.publish(ANALYST, lastHalf(clock.today())));
    }

    private static YearMonth wholeMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? YearMonth.from(day) : YearMonth.from(day).plusMonths(1);
    }

    static String lastHalf(LocalDate today) {
        return today.getMonthValue() > HALF ? today.getYear() + "-S1" : today.getYear() - 1 + "-S2";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(String anybody) {
        question.run();
    }

    @Override
    public boolean happen(ServiceEvent event) {
        return false;
    }

    @Override
    public void leaveOpen(List<String> people) {
        deed.run();
    }
}
