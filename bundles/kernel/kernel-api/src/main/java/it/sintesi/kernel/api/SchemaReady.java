package it.sintesi.kernel.api;

/**
 * Published, with the service property {@code schema}, once the migrations of a database schema have run. An area that owns tables
 * names its schema in the manifest header {@code Sintesi-Schema}, keeps its scripts under {@code db/<schema>/}, and waits for this
 * service in its Blueprint, so that no statement ever meets an old table.
 */
public interface SchemaReady {

    /** Service property with the name of the schema. */
    String SCHEMA = "schema";

    /** Name of the schema. */
    String schema();

    /** Version of the last migration that was applied. */
    String version();
}
