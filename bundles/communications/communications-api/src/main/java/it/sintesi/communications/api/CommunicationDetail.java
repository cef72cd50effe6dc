package it.sintesi.communications.api;

import it.sintesi.kernel.api.act.Act;
import java.util.List;

/**
 * All that is known of a communication.
 *
 * @param row      its line in the archive
 * @param receipt  its receipt
 * @param message  the XML as received
 * @param chain    acts of the same relation or group, oldest first
 * @param chainRows lines of the communications behind {@code chain}, same order
 * @param relations identifiers of the relations it touched
 */
public record CommunicationDetail(CommunicationRow row, Receipt receipt, byte[] message, List<Act> chain, List<CommunicationRow> chainRows,
                                  List<String> relations) {
}
