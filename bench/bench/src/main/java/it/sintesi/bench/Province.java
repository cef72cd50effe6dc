package it.sintesi.bench;

import it.sintesi.demo.lives.Lives;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.observatory.application.KnownCodes;
import it.sintesi.observatory.warehouse.FlowLoader;
import it.sintesi.observatory.warehouse.Loader;
import it.sintesi.observatory.warehouse.Pseudonyms;
import it.sintesi.observatory.warehouse.Warehouse;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the warehouse of a bench knows of codes: the shipped lists, the municipalities of Brescia, eight offices among which they are dealt out. */
final class Province implements Offices {
    private static final int OFFICES = 8;
    private static final String MEMORY = "1500MB";
    private static final long SEED = 17_017;
    private static final int YEARS = 10;
    private static final byte[] KEY = new byte[32];

    private final BundledCodeLists lists;
    private final List<String> places;

    Province(Clock clock) {
        lists = new BundledCodeLists(clock);
        places = lists.get(CodeList.MUNICIPALITIES).entries().stream().filter(e -> "BS".equals(e.attribute("sigla")) && e.validTo() == null).map(CodeEntry::code).toList();
    }

    /** Codes of its municipalities. */
    List<String> places() {
        return places;
    }

    /** Ten years of the synthetic province, those of {@code ./sintesi lives} with its seed. */
    static Lives lives(int people, LocalDate last) {
        LocalDate to = last.plusDays(1);
        return new Lives(SEED, people, to.minusYears(YEARS), to);
    }

    /** An empty warehouse. */
    Warehouse warehouse(Path file) {
        return Warehouse.open(file, MEMORY, Runtime.getRuntime().availableProcessors(), new KnownCodes(lists, this));
    }

    static Loader loader(it.sintesi.communications.api.CommunicationFacts facts) {
        return new Loader(facts, new Pseudonyms(KEY));
    }

    /** Fills a warehouse with what the services did and with the communications, as a rebuild does; says how much that was. */
    void load(Warehouse warehouse, LivesFacts facts, LocalDate today, Report report) {
        long begin = System.nanoTime();
        FlowLoader flows = new FlowLoader(new Pseudonyms(KEY));
        facts.flows(this, rows -> flows.load(warehouse, rows, List.of()));
        loader(facts).everything(warehouse, today.getYear() + 1, rows -> { });
        double seconds = (System.nanoTime() - begin) / 1e9;
        long kept = warehouse.list("SELECT count(*) FROM raw", row -> row.getLong(1)).get(0);
        if (kept != facts.told()) {
            throw new IllegalStateException("il magazzino ha " + kept + " comunicazioni invece di " + facts.told());
        }
        report.say("%,d messaggi (%,d rifiutati, %,d rettifiche, annullamenti e ciò che hanno tolto): %,d comunicazioni valide, tutte in magazzino, %,.1f s, %,.0f messaggi al secondo", facts.messages(),
                facts.refused(), facts.messages() - facts.refused() - facts.told(), facts.told(), seconds, facts.messages() / seconds);
        report.put("messages", facts.messages());
        report.put("refused", facts.refused());
        report.put("communications", facts.told());
        report.put("loadSeconds", seconds);
    }

    @Override
    public List<Office> all() {
        return List.of();
    }

    @Override
    public Optional<Office> byId(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        int at = places.indexOf(municipality);
        return at < 0 ? Optional.empty()
                : Optional.of(new Office("cpi-" + at % OFFICES, "Centro " + at % OFFICES, OfficeKind.EMPLOYMENT_CENTRE, null, "", "", "", null, List.of(), List.of()));
    }
}
