package it.sintesi.communications.application.bulk;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Takes the messages out of a file: one form, a wrapper element with many, or a ZIP archive of such files. Names of entries are only
 * shown; nothing is ever written to disk, and an archive inside an archive is not opened.
 */
public final class BulkFile {

    private static final int GRACE = 1 << 20;

    private final byte[] content;
    private final BulkLimits limits;
    private int messages;

    public BulkFile(byte[] content, BulkLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    /** Takes one message after the other. */
    @FunctionalInterface
    public interface Sink {
        /** A message: its position from 1, the entry it comes from (empty outside archives), the document. */
        void message(int number, String entry, byte[] document) throws InterruptedException;
    }

    /**
     * Hands over every message in order of the file.
     *
     * @throws ServiceException REJECTED when a limit is exceeded or the archive is damaged
     */
    public void forEach(Sink sink) throws InterruptedException {
        messages = 0;
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            archive(sink);
        } else {
            document("", content, sink);
        }
        if (messages == 0) {
            throw refused("CO-010", "Il file non contiene comunicazioni.", "Inviare un file XML con uno o più moduli, o un archivio ZIP di file XML.");
        }
    }

    private void archive(Sink sink) throws InterruptedException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long unpacked = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > limits.entries()) {
                    throw refused("CO-011", "L'archivio ha più di " + limits.entries() + " elementi.", "Dividere l'archivio.", limits.entries());
                }
                if (entry.isDirectory()) {
                    continue;
                }
                long left = Math.min(limits.unpackedBytes(), (long) content.length * limits.ratio() + GRACE) - unpacked;
                byte[] document = read(zip, left);
                unpacked += document.length;
                document(entry.getName(), document, sink);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw refused("CO-012", "L'archivio ZIP è danneggiato o non leggibile.", "Creare di nuovo l'archivio, senza cifratura.");
        } catch (IOException e) {
            throw refused("CO-012", "L'archivio ZIP è troncato.", "Creare di nuovo l'archivio e ripetere il caricamento.");
        }
    }

    private static byte[] read(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, Math.max(0, limit) + 1));
        if (bytes.length > limit) {
            throw refused("CO-013", "L'archivio si espande oltre i limiti ammessi.", "Dividere il caricamento in più archivi.");
        }
        return bytes;
    }

    private void document(String entry, byte[] document, Sink sink) throws InterruptedException {
        WrapperSplitter splitter = new WrapperSplitter(document, limits.messageBytes());
        if (!splitter.wrapped()) {
            hand(entry, document, sink);
            return;
        }
        for (byte[] message = splitter.next(); message != null; message = splitter.next()) {
            hand(entry, message, sink);
        }
    }

    private void hand(String entry, byte[] document, Sink sink) throws InterruptedException {
        if (++messages > limits.messages()) {
            throw refused("CO-014", "Il file contiene più di " + limits.messages() + " comunicazioni.", "Dividere il caricamento.", limits.messages());
        }
        sink.message(messages, entry, document);
    }

    static ServiceException refused(String code, String message, String mend, Object... values) {
        return ServiceException.rejected(Rejection.error(code, "file", message, mend).said(Phrase.of(code, values)));
    }
}
