package it.sintesi.reception.application;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.api.ReceptionSetup;
import it.sintesi.reception.domain.Agenda;
import it.sintesi.reception.domain.Minutes;
import java.util.List;

/** Services and agendas as other areas and the demonstration enter them. */
public final class SetupService implements ReceptionSetup {

    private final Setup setup;

    public SetupService(Setup setup) {
        this.setup = setup;
    }

    @Override
    public int standardServices(Caller caller, String office) {
        return setup.standard(caller, office);
    }

    @Override
    public String openAgenda(Caller caller, NewAgenda agenda) {
        List<Agenda.Stretch> week = agenda.week().stream().map(h -> new Agenda.Stretch(h.day(), Minutes.of(h.from()), Minutes.of(h.to()))).toList();
        return setup.open(caller, new Agenda(null, agenda.office(), agenda.service(), agenda.operator(), null, agenda.firstDay(), agenda.lastDay(), week)).id();
    }
}
