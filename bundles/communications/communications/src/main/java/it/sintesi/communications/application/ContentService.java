package it.sintesi.communications.application;

import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.persistence.ArchiveQueries;

import java.util.List;
import java.util.Optional;

/** Content for the routes. */
final class ContentService implements CommunicationContent {

    private static final int PROTOCOL = 8;

    private final Forms forms;
    private final ArchiveQueries archive;

    ContentService(Forms forms, ArchiveQueries archive) {
        this.forms = forms;
        this.archive = archive;
    }

    @Override
    public Optional<String> outgoingXml(String code) {
        return Optional.ofNullable(forms.find(List.of(code)).get(code)).map(registered -> {
            Form form = registered.form();
            return FormWriter.write(form.withSending(form.sending().withCode(code).withProtocol(number(registered.protocol()))));
        });
    }

    @Override
    public Optional<byte[]> receiptXml(String code) {
        return archive.whole(code).map(whole -> whole.receipt().xml());
    }

    // The form has room for the last eight digits of the number.
    private static String number(String protocol) {
        String digits = "0".repeat(PROTOCOL) + protocol.substring(protocol.indexOf('/') + 1);
        return digits.substring(digits.length() - PROTOCOL);
    }
}
