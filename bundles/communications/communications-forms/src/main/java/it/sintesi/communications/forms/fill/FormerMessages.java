package it.sintesi.communications.forms.fill;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.FormFields;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.util.Map;
import java.util.Optional;

/** What a company told before, as fields; the archive authorises and audits each look. */
public final class FormerMessages {

    private final Archive archive;

    public FormerMessages(Archive archive) {
        this.archive = archive;
    }

    /** The fields of a communication. */
    public Map<String, String> fields(Caller caller, String code) {
        return FormFields.read(archive.detail(caller, code).message());
    }

    public CommunicationDetail detail(Caller caller, String code) {
        return archive.detail(caller, code);
    }

    /** The newest valid communication of a company with this form, about this worker and of this kind; worker and kind may be null. */
    public Optional<Map<String, String>> newest(Caller caller, String company, FormKind form, EventKind event, String worker) {
        CommunicationCriteria criteria = new CommunicationCriteria(null, company, worker, form, event, State.VALID, null, null, null, null, null);
        return archive.search(caller, criteria, new PageRequest(0, 1)).items().stream().findFirst().map(CommunicationRow::code).map(code -> fields(caller, code));
    }
}
