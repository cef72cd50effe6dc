package it.sintesi.conditionality.web;

import it.sintesi.conditionality.application.CaseReading;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.persistence.CaseStore.Pile;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** One pile of cases on the work list of the office. */
final class CaseWork implements WorkSource {

    private final CaseReading reading;
    private final String kind;
    private final Pile pile;

    CaseWork(CaseReading reading, String kind, Pile pile) {
        this.reading = reading;
        this.kind = kind;
        this.pile = pile;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Guard guard() {
        return pile == Pile.TO_DECIDE ? Guard.of(Permission.SANCTION_DECIDE) : DeskPages.GUARD;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return reading.pile(caller, pile, limit).stream().map(c -> new Work(c.id(), c.changedAt(), pile == Pile.TODO && c.progress().warning() != null ? c.progress().warning().lastDay() : null,
                texts.get("work." + kind + ".title", c.personName()), detail(c, texts), DeskPages.HOME + "/" + c.id(), c.office())).toList();
    }

    private String detail(SanctionCase c, Texts texts) {
        return pile == Pile.MARKED ? c.progress().recheck().reason() : texts.get("fault." + c.fault());
    }

    @Override
    public long count(Caller caller) {
        return reading.count(caller, pile);
    }
}
