package it.sintesi.communications.application;

import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.persistence.ArchiveQueries;
import it.sintesi.communications.persistence.MessageLookup;

import java.sql.Connection;
import java.util.Optional;

/** Content for the routes. */
final class ContentService implements CommunicationContent {

    private static final int PROTOCOL = 8;

    private final KernelServices kernel;
    private final ArchiveQueries archive;
    private final MessageLookup messages = new MessageLookup();

    ContentService(KernelServices kernel, ArchiveQueries archive) {
        this.kernel = kernel;
        this.archive = archive;
    }

    @Override
    public Optional<String> outgoingXml(String code) {
        return kept(code).map(kept -> {
            Form form = FormReader.read(kept.content()).form();
            return FormWriter.write(form.withSending(form.sending().withCode(code).withProtocol(number(kept.protocol()))));
        });
    }

    private Optional<MessageLookup.Kept> kept(String code) {
        return kernel.transactions().required(() -> {
            try (Connection connection = kernel.dataSource().getConnection()) {
                return messages.find(connection, code);
            }
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
