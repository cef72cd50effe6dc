package it.sintesi.demo.lives;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a province go. */
@FunctionalInterface
public interface Shelf {

    /** Opens a file by its path within the province, with slashes; written once, to be closed by the caller. */
    OutputStream open(String file) throws IOException;

    /** Files of a folder, made when needed. */
    static Shelf folder(Path folder) {
        return file -> {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.newOutputStream(path);
        };
    }
}
