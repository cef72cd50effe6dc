package it.sintesi.bench;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.demo.lives.Lives;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.observatory.persistence.FlowStore.Happened;
import it.sintesi.observatory.persistence.FlowStore.Kind;
import it.sintesi.observatory.persistence.FlowStore.Row;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The communications of a synthetic province as the archive would tell them, without an archive: lives are made on all processors when they are asked for, a portion at
 * a time, and nothing is kept. Numbers of reception follow one another within a person, not across people.
 */
public final class LivesFacts implements CommunicationFacts {
    private static final int PORTION = 4_000;

    private final Lives lives;
    private final AtomicLong messages = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong facts = new AtomicLong();

    public LivesFacts(Lives lives) {
        this.lives = lives;
    }

    /** Messages behind the facts that were handed over, those that the rules refuse among them. */
    long messages() {
        return messages.get();
    }

    long refused() {
        return refused.get();
    }

    /** Facts that were handed over. */
    long told() {
        return facts.get();
    }

    @Override
    public long last() {
        return LifeBook.last(lives.people());
    }

    @Override
    public void facts(long after, long upTo, Consumer<List<Fact>> sink) {
        portions(person -> {
            LifeBook book = new LifeBook(lives.life(person));
            List<Fact> told = book.facts();
            messages.addAndGet(book.messages());
            refused.addAndGet(book.refused());
            facts.addAndGet(told.size());
            return told.stream();
        }, sink);
    }

    @Override
    public void relations(Consumer<List<Standing>> sink) {
        portions(person -> new LifeBook(lives.life(person)).standings().stream(), sink);
    }

    /** Declarations, pacts and interviews, as the events of their areas tell them. */
    void flows(Offices offices, Consumer<List<Row>> sink) {
        portions(person -> {
            String office = offices.officeOf(lives.person(person).home().code()).map(Office::id).orElse(null);
            List<ServiceEvent> services = lives.life(person).services();
            return IntStream.range(0, services.size()).mapToObj(i -> flow(services.get(i), i, office)).flatMap(Stream::ofNullable);
        }, sink);
    }

    private static Row flow(ServiceEvent event, int number, String office) {
        Kind kind = switch (event.kind()) {
            case DID -> Kind.DECLARATION;
            case PACT -> Kind.PACT;
            case INTERVIEW -> Kind.SERVICE;
            default -> null;
        };
        if (kind == null) {
            return null;
        }
        FiscalCode code = FiscalCode.parse(event.code()).orElseThrow();
        Happened happened = new Happened(event.day(), null, office, code.sex(), code.birthDate(event.day()).orElse(null), kind == Kind.SERVICE ? "INTERVIEW" : null);
        return new Row(kind, event.person() + "/" + number, 1, 1, happened);
    }

    private <T> void portions(IntFunction<Stream<T>> ofPerson, Consumer<List<T>> sink) {
        for (int first = 0; first < lives.people(); first += PORTION) {
            sink.accept(IntStream.range(first, Math.min(lives.people(), first + PORTION)).parallel().mapToObj(ofPerson).flatMap(s -> s).toList());
        }
    }

    @Override
    public Set<String> touched(long after, long upTo) {
        return Set.of();
    }

    @Override
    public List<Fact> factsOf(Collection<String> relations) {
        return List.of();
    }

    @Override
    public List<Standing> relationsOf(Collection<String> relations) {
        return List.of();
    }

    @Override
    public List<DayCount> counts() {
        return List.of();
    }
}
