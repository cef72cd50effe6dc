package it.sintesi.people.format;

/** What a table says of a code; a table that we do not have says nothing, and then nothing is refused. */
public enum Known {
    YES, NO, NOT_AVAILABLE
}
