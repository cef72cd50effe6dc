package it.sintesi.web.api;

import java.io.IOException;
import java.io.InputStream;

/** A file that came with a form. Its name is for display only. */
public interface UploadedFile {

    String name();

    /** Size in bytes. */
    long size();

    /** The content; the reader closes it. */
    InputStream open() throws IOException;
}
