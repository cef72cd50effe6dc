package it.sintesi.kernel.api;

import java.util.UUID;

/** Makes identifiers that grow with time (UUID version 7), so that database indexes fill from one side. */
public interface Ids {

    /** A new identifier, unique across nodes. */
    UUID next();
}
