package it.sintesi.registry.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Transfer;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;
import java.util.stream.Stream;

/** Transfers that wait: the office that gives answers, the office that asked sees that it waits. */
record TransferWork(FileServices services) implements WorkSource {

    private static final int MOST = 500;

    @Override
    public String kind() {
        return "transfer";
    }

    @Override
    public Guard guard() {
        return TransferPages.GUARD;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        Stream<Work> answers = services.transfers().toAnswer(caller, limit).stream().map(t -> work(t, texts, "work.transfer.answer", t.to(), t.from()));
        Stream<Work> waits = services.transfers().asked(caller, limit).stream().map(t -> work(t, texts, "work.transfer.waits", t.from(), t.to()));
        return Stream.concat(answers, waits).sorted(java.util.Comparator.comparing(Work::since)).limit(limit).toList();
    }

    private Work work(Transfer t, Texts texts, String key, String other, String own) {
        // One of each side: the same transfer is work for two offices.
        return new Work(t.id() + "-" + own, t.askedAt(), t.due(), texts.get(key, services.officeName(other)), t.personCode(), "/transfers", own);
    }

    @Override
    public long count(Caller caller) {
        return services.transfers().toAnswer(caller, MOST).size() + (long) services.transfers().asked(caller, MOST).size();
    }
}
