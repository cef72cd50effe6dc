package it.sintesi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder of this run, removed with all that it holds. */
record Scratch(Path folder) implements AutoCloseable {
    static Scratch create(String name) throws IOException {
        return Leftovers.add(new Scratch(Files.createTempDirectory(name)));
    }

    @Override
    public void close() throws IOException {
        Leftovers.done(this);
        if (Files.exists(folder)) {
            Processes.remove(folder);
        }
    }
}
