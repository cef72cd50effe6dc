package it.sintesi.kernel.act;

import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.chain.ChainHasher;
import it.sintesi.kernel.chain.ChainWalk;
import it.sintesi.kernel.jdbc.Micros;

/** Checks, beside the hashes, that numbers follow one another within a year and that time never goes back. */
final class ActWalk {

    private final ChainWalk chain;
    private int year;
    private long number;
    private long lastUs;
    private String previous = ChainHasher.ZERO;

    ActWalk(ChainWalk chain) {
        this.chain = chain;
    }

    boolean next(Act act, long position, String seal) {
        long expected = act.year() == year ? number + 1 : 1;
        long certifiedUs = Micros.of(act.certifiedAt());
        if (act.number() != expected) {
            return chain.fail(act.protocol(), "Numerazione interrotta: atteso il numero " + expected);
        }
        if (certifiedUs < lastUs) {
            return chain.fail(act.protocol(), "La data certa è anteriore a quella dell'atto precedente");
        }
        if (!act.previousHash().equals(previous)) {
            return chain.fail(act.protocol(), "L'impronta precedente non è quella dell'atto precedente");
        }
        year = act.year();
        number = act.number();
        lastUs = certifiedUs;
        previous = act.hash();
        return chain.next(act.protocol(), position, act.hash(), seal,
                ChainedActs.fields(act.id().toString(), act.year(), act.number(), certifiedUs, act.draft()));
    }

    ChainReport report() {
        return chain.report();
    }
}
