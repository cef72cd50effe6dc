package it.sintesi.communications.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import it.sintesi.communications.api.Finding;
import it.sintesi.communications.api.Findings;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;

/** Findings of some kinds as work of the office: contradictions, or late communications. Both are closed with a note. */
record FindingWork(String kind, Set<Finding.Kind> kinds, Findings findings) implements WorkSource {

    @Override
    public Guard guard() {
        return Guard.of(Permission.FINDING_MANAGE);
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return findings.open(caller, kinds, limit).stream().map(f -> work(f, texts)).toList();
    }

    @Override
    public Optional<Work> find(Caller caller, Texts texts, String id) {
        return findings.find(caller, id).filter(f -> f.state() == Finding.State.OPEN && kinds.contains(f.kind())).map(f -> work(f, texts));
    }

    @Override
    public long count(Caller caller) {
        return findings.countOpen(caller, kinds);
    }

    @Override
    public boolean closable() {
        return true;
    }

    @Override
    public void close(Caller caller, String id, String note) {
        findings.close(caller, id, note);
    }

    private static Work work(Finding f, Texts texts) {
        String who = f.worker() == null ? texts.get("work.company", f.employer()) : texts.get("work.both", f.employer(), f.worker());
        return new Work(f.id(), f.foundAt(), null, texts.get("finding." + f.kind()), texts.told(f.phrases(), f.summary()) + " · " + who, path(f), f.office());
    }

    /** The page that shows what it is about. */
    static String path(Finding f) {
        return f.code() != null ? "/communications/" + f.code() : f.relation() != null ? "/relations/" + f.relation() : "/findings?state=OPEN";
    }
}
