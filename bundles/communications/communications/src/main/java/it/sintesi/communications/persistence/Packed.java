package it.sintesi.communications.persistence;

import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A message as the archive keeps it.
 *
 * @param bytes deflated content
 * @param size  size before
 */
public record Packed(byte[] bytes, int size) {

    /** Deflates, fast rather than small. */
    public static Packed of(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] buffer = new byte[content.length / 2 + 256];
            int length = 0;
            while (!deflater.finished()) {
                if (length == buffer.length) {
                    buffer = java.util.Arrays.copyOf(buffer, buffer.length * 2);
                }
                length += deflater.deflate(buffer, length, buffer.length - length);
            }
            return new Packed(java.util.Arrays.copyOf(buffer, length), content.length);
        } finally {
            deflater.end();
        }
    }

    /** The content, exactly as it was. */
    public byte[] unpack() {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            byte[] content = new byte[size];
            int length = 0;
            while (length < size) {
                int n = inflater.inflate(content, length, size - length);
                if (n == 0) {
                    throw new IllegalStateException("A stored message is shorter than it was");
                }
                length += n;
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalStateException("A stored message cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
