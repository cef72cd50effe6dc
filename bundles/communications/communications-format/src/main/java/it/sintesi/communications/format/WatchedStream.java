package it.sintesi.communications.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers that the stream below failed: a parser reports that like a malformed text. */
final class WatchedStream extends FilterInputStream {
    private IOException failure;

    WatchedStream(InputStream stream) {
        super(stream);
    }

    /** The failure of the stream, {@code null} when there was none. */
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
    }

    /** The stream belongs to the caller. */
    @Override
    public void close() {
        // Left open on purpose.
    }
}
