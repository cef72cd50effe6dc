package it.sintesi.communications.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.Instant;
import java.util.List;

/** What may still be told about a relation, and who told what until now. Authorised and audited like {@link Relations}. */
public interface RelationActions {

    /**
     * What can be done with a relation.
     *
     * @param maySend whether the caller may send for its employer at all
     * @param why     why not, in Italian; empty when it may
     * @param actions every action, allowed or not, in the order of {@link RelationAction.Event}
     */
    record Possibilities(boolean maySend, String why, List<RelationAction> actions) {

        public Possibilities {
            actions = List.copyOf(actions);
        }
    }

    /**
     * Who sent a communication of a relation.
     *
     * @param code        code of the communication
     * @param certifiedAt when it was received
     * @param sender      account
     * @param mandate     mandate under which it was sent, or null
     */
    record Sending(String code, Instant certifiedAt, String sender, String mandate) {
    }

    /** @throws it.sintesi.kernel.api.ServiceException NOT_FOUND also when it is not the caller's to see */
    Possibilities possibilities(Caller caller, String relationId);

    /** Who sent each communication that stands in the relation's history, in its order; same errors. */
    List<Sending> sendings(Caller caller, String relationId);
}
